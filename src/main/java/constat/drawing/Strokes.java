package constat.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shapes as the {@code d} of SVG paths; lengths in px. */
final class Strokes {

    private Strokes() {}

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String box(double x, double y, double width, double height) {
        return "M"
                + number(x)
                + " "
                + number(y)
                + "h"
                + number(width)
                + "v"
                + number(height)
                + "h"
                + number(-width)
                + "z";
    }

    static String across(double x, double y, double width) {
        return "M" + number(x) + " " + number(y) + "h" + number(width);
    }

    static String down(double x, double y, double height) {
        return "M" + number(x) + " " + number(y) + "v" + number(height);
    }

    static String disc(double x, double y, double radius) {
        String arc = "a" + number(radius) + " " + number(radius) + " 0 1 0 ";
        return "M"
                + number(x - radius)
                + " "
                + number(y)
                + arc
                + number(2 * radius)
                + " 0"
                + arc
                + number(-2 * radius)
                + " 0z";
    }

    /** A ring stretched over a time: a box with round ends. */
    static String pill(double x, double y, double width, double height) {
        double r = height / 2;
        double side = Math.max(0, width - height);
        String arc = "a" + number(r) + " " + number(r) + " 0 0 1 0 ";
        return "M"
                + number(x + r)
                + " "
                + number(y)
                + "h"
                + number(side)
                + arc
                + number(height)
                + "h"
                + number(-side)
                + arc
                + number(-height)
                + "z";
    }

    /** Upright lines inside a box, for areas that must differ without colour. */
    static String stripes(double x, double y, double width, double height) {
        StringBuilder d = new StringBuilder();
        for (double at = 2; at < width; at += 4) {
            d.append(down(x + at, y, height));
        }
        return d.toString();
    }
}
