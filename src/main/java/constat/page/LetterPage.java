package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to complete on the reader's own device.
 *
 * @param file name under which the device saves it
 * @param french the words to send, paragraph by paragraph
 * @param english what each paragraph says
 * @param reviewed which lawyer read it, or null if none has
 */
@CheckedTemplate(basePath = "page")
record LetterPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        String file,
        List<RawString> french,
        List<RawString> english,
        @Nullable RawString reviewed)
        implements TemplateInstance {}
