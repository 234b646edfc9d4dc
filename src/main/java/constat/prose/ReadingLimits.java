package constat.prose;

import constat.content.FrontMatter;
import constat.content.FrontMatter.Audience;
import constat.i18n.Language;

/**
 * How easily a page must be read.
 *
 * @param french lowest score by Kandel and Moles
 * @param english lowest score by Flesch
 * @param mean most words in a sentence, on average
 * @param longest most words in one sentence
 */
record ReadingLimits(double french, double english, double mean, int longest) {

    /** Read at night, by somebody who is afraid. */
    private static final ReadingLimits GUIDANCE = new ReadingLimits(55, 60, 17, 30);

    private static final ReadingLimits GENERAL = new ReadingLimits(45, 50, 20, 40);

    static ReadingLimits of(FrontMatter matter) {
        boolean guidance =
                matter.audience() == Audience.PATIENT || matter.view().guides() || matter.safety();
        return guidance ? GUIDANCE : GENERAL;
    }

    double score(Language language) {
        return language == Language.FR ? french : english;
    }
}
