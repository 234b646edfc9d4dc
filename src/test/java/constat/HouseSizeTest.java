package constat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long files and methods of the program may be. */
class HouseSizeTest {

    private static final int FILE = 300;

    /** Lines between the braces that nine methods of ten keep to. */
    private static final int METHOD = 20;

    /**
     * And that none goes beyond: most of what is longer gives a record its components, one a line.
     */
    private static final int LONGEST = 40;

    /** Bundles of messages: a list of keys, three lines each, that is looked up and never read. */
    private static final Set<String> LISTS = Set.of("Messages.java");

    private static List<Path> files = List.of();
    private static final List<Body> METHODS = new ArrayList<>();

    /** What stands between the braces of a method. */
    private record Body(String place, long lines) {}

    @BeforeAll
    static void the_program_is_read() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src", "main", "java"))) {
            files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Bodies(unit, positions).scan(unit, null);
            }
        }
    }

    private static final class Bodies extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Bodies(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first =
                        lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                String place = file + ":" + first + " " + method.getName();
                METHODS.add(new Body(place, Math.max(0, last - first - 1)));
            }
            return super.visitMethod(method, nothing);
        }
    }

    @Test
    void no_file_has_more_than_three_hundred_lines() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
            if (lines > FILE && !LISTS.contains(file.getFileName().toString())) {
                long_.add(file + " " + lines);
            }
        }
        assertEquals(List.of(), long_);
        assertTrue(files.size() > 300, "only " + files.size() + " files were read");
    }

    @Test
    void nine_methods_of_ten_have_twenty_lines_at_most_and_none_has_forty_one() {
        List<Body> methods =
                METHODS.stream().sorted(Comparator.comparingLong(Body::lines)).toList();
        assertTrue(methods.size() > 2000, "only " + methods.size() + " methods were read");
        assertEquals(List.of(), methods.stream().filter(m -> m.lines() > LONGEST).toList());
        Body ninth = methods.get(methods.size() * 9 / 10);
        assertTrue(ninth.lines() <= METHOD, ninth::toString);
        long over = methods.stream().filter(m -> m.lines() > METHOD).count();
        assertTrue(over * 30 <= methods.size(), over + " of " + methods.size());
    }
}
