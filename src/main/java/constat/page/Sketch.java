package constat.page;

import constat.drawing.Drawing;
import constat.fact.SourceReference;
import java.util.List;

/** What is drawn and what it rests on. */
record Sketch(Drawing drawing, List<SourceReference> sources) {

    Sketch {
        sources = List.copyOf(sources);
    }
}
