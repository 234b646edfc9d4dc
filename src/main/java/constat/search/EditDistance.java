package constat.search;

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, no part
 * edited twice.
 */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or anything above {@code most} if it is greater. */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[0];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, last, beforeLast);
            if (least(row) > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int[] row(String a, String b, int i, int[] last, int[] beforeLast) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + other);
            boolean swapped =
                    i > 1
                            && j > 1
                            && a.charAt(i - 1) == b.charAt(j - 2)
                            && a.charAt(i - 2) == b.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int distance : row) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
