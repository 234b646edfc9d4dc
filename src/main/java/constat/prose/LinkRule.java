package constat.prose;

import constat.content.LinkUse;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import java.util.Set;
import java.util.regex.Pattern;

/** A link into the site leads to a page that exists, and to a place on it. */
final class LinkRule {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private final Corpus corpus;
    private final Diagnostics diagnostics;

    LinkRule(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        for (LinkUse link : passage.prose().links()) {
            if (!ELSEWHERE.matcher(link.destination()).matches()) {
                inside(link, passage);
            }
        }
    }

    private void inside(LinkUse link, Passage passage) {
        String[] parts = link.destination().split("#", 2);
        String own = passage.address();
        String address = parts[0].isEmpty() && own != null ? own : parts[0];
        if (!corpus.addresses().contains(address)) {
            diagnostics.addUnknown(Code.PAGE_UNKNOWN, link.location(), address, corpus.addresses());
        } else if (parts.length == 2 && !parts[1].isEmpty()) {
            anchor(link, address, parts[1]);
        }
    }

    private void anchor(LinkUse link, String address, String anchor) {
        Set<String> anchors = corpus.anchors().get(address);
        if (anchors != null && !anchors.contains(anchor)) {
            diagnostics.addUnknown(Code.ANCHOR_UNKNOWN, link.location(), anchor, anchors);
        }
    }
}
