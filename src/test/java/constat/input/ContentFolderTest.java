package constat.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @TempDir Path disk;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path root = Path.of("");

    @BeforeEach
    void a_folder_with_one_file() throws IOException {
        root = Files.createDirectories(disk.resolve("content"));
        write("fr/page.md", "Bonjour\n");
    }

    @Test
    void files_are_sorted_and_labelled_as_the_editor_knows_them() throws IOException {
        write("site.yaml", "a: 1");
        write("en/page.md", "Hello\n");
        assertEquals(List.of("en/page.md", "fr/page.md", "site.yaml"), paths());
        assertEquals("content/fr/page.md", read().file("fr/page.md").orElseThrow().label());
        reports("");
    }

    @Test
    void line_ends_and_byte_order_marks_are_evened_out() throws IOException {
        write("fr/page.md", "\uFEFFun\r\ndeux\rtrois\n");
        assertEquals("un\ndeux\ntrois\n", read().file("fr/page.md").orElseThrow().text());
    }

    @Test
    void a_symbolic_link_is_reported_and_left_out() throws IOException {
        Path secret = Files.writeString(disk.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("fr/link.md"), secret);
        assertEquals(List.of("fr/page.md"), paths());
        reports(
                "content/fr/link.md:1:1: error[file-outside]: this file is a link to another place"
                        + " on the disk; it is not read; copy the file itself into the folder");
    }

    @Test
    void a_linked_folder_is_not_entered() throws IOException {
        Path outside = Files.createDirectories(disk.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("more"), outside);
        assertEquals(List.of("fr/page.md"), paths());
        reports(
                "content/more:1:1: error[file-outside]: this file is a link to another place on the"
                        + " disk; it is not read; copy the file itself into the folder");
    }

    @Test
    void hidden_files_and_folders_are_passed_over() throws IOException {
        write(".git/notes.md", "x");
        write("fr/.page.md.swp", "x");
        Files.createSymbolicLink(root.resolve("fr/.#page.md"), Path.of("editor@host.123"));
        assertEquals(List.of("fr/page.md"), paths());
        reports("");
    }

    @Test
    void invalid_utf_8_is_reported_at_its_place() throws IOException {
        Files.write(
                root.resolve("fr/page.md"),
                "été\nhé long\ncaf\u00e9 noir\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), paths());
        reports(
                "content/fr/page.md:1:1: error[file-not-utf8]: these bytes are not UTF-8; save the"
                        + " file as UTF-8 in your editor");
    }

    @Test
    void invalid_utf_8_is_reported_on_the_line_where_it_stands() throws IOException {
        byte[] good = "été\nhélas\ncaf".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xE9;
        Files.write(root.resolve("fr/page.md"), bytes);
        read();
        reports(
                "content/fr/page.md:3:4: error[file-not-utf8]: these bytes are not UTF-8; save the"
                        + " file as UTF-8 in your editor");
    }

    @Test
    void a_file_of_64_kb_is_read_and_one_byte_more_is_not() throws IOException {
        write("fr/page.md", "x".repeat(ContentFolder.MAX_BYTES));
        assertEquals(List.of("fr/page.md"), paths());
        reports("");
        write("fr/page.md", "x".repeat(ContentFolder.MAX_BYTES + 1));
        assertEquals(List.of(), paths());
        reports(
                "content/fr/page.md:1:1: error[file-too-large]: this file has 65 kB, more than the"
                        + " 64 kB allowed; split it into several files");
    }

    @Test
    void a_file_of_no_use_is_a_warning() throws IOException {
        write("fr/photo.jpg", "x");
        assertEquals(List.of("fr/page.md"), paths());
        reports(
                "content/fr/photo.jpg:1:1: warning[file-unexpected]: this type of file has no use"
                        + " here; it is ignored");
    }

    @Test
    void a_folder_that_is_not_there_is_reported() {
        ContentFolder none = ContentFolder.read(Path.of("no", "such"), diagnostics);
        assertEquals(List.of(), none.files());
        reports(
                "no/such:1:1: error[site-missing]: this file or folder is missing, and there is no"
                        + " site without it");
    }

    @Test
    void a_path_with_two_dots_names_nothing_outside() throws IOException {
        Files.writeString(disk.resolve("secret.md"), "secret");
        write("fr/..page.md", "x");
        ContentFolder folder = ContentFolder.read(root.resolve("../content"), diagnostics);
        assertEquals(List.of("fr/page.md"), folder.files().stream().map(TextFile::path).toList());
        assertEquals("content/fr/page.md", folder.files().get(0).label());
        assertEquals(Optional.empty(), folder.file("../secret.md"));
        assertEquals(Optional.empty(), folder.file("fr/../fr/page.md"));
        assertTrue(folder.under("..", ".md").isEmpty());
        reports("");
    }

    @Test
    void a_folder_is_not_the_beginning_of_another_name() throws IOException {
        write("facts/a.yaml", "x");
        write("facts-old/b.yaml", "x");
        write("facts/a.txt", "x");
        assertEquals(
                List.of("facts/a.yaml"),
                read().under("facts", ".yaml").stream().map(TextFile::path).toList());
    }

    private List<String> paths() {
        return read().files().stream().map(TextFile::path).toList();
    }

    private ContentFolder read() {
        return ContentFolder.read(root, diagnostics);
    }

    private void reports(String lines) {
        assertEquals(lines, Lines.english(diagnostics));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
