package constat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree of two questions and a letter, added to a copy of the invented site. */
public final class SmallGuidance {

    private static final String TREE =
            """
            questions:
              - id: debut
                text: { fr: "Que se passe-t-il ?", en: "What is happening?" }
                hint: { fr: "Prenez le temps.", en: "Take your time." }
                answers:
                  - { text: { fr: "J’ai reçu une lettre", en: "I got a letter" }, to: lettre }
                  - { text: { fr: "Rien", en: "Nothing" }, to: calme }
              - id: lettre
                text: { fr: "Réclame-t-elle un livre ?", en: "Does it claim a book?" }
                answers:
                  - { text: { fr: "Oui", en: "Yes" }, to: reclame }
                  - { text: { fr: "Non", en: "No" }, to: calme }
            outcomes:
              - id: reclame
                title: { fr: "On vous réclame un livre", en: "You are asked for a book" }
                now: [{ fr: "Cherchez votre ticket.", en: "Look for your ticket." }]
                keep: [{ fr: "La lettre.", en: "The letter." }]
                call: [accueil]
                letter: demande
                later: { fr: "Attendez une semaine.", en: "Wait a week." }
                pages: [AIDE]
                basis: { fr: "Base : le règlement.", en: "Basis: the rules." }
              - id: calme
                title: { fr: "Rien à faire", en: "Nothing to do" }
                now: [{ fr: "Lisez.", en: "Read." }]
                keep: [{ fr: "Votre carte.", en: "Your card." }]
                later: { fr: "Rien ne presse.", en: "There is no hurry." }
                basis: { fr: "Base : le règlement.", en: "Basis: the rules." }
            """;

    private static final String LETTER =
            """
            id: demande
            page: LET
            paragraphs:
              - { fr: "Madame, Monsieur de [ville],", en: "Dear Sir or Madam," }
              - { fr: "j’ai rendu le livre : voyez [le ticket].", en: "I returned the book: see (the ticket)." }
            """;

    private SmallGuidance() {}

    /** Adds the tree, the letter and their pages in both languages. */
    public static void addTo(Path site) {
        write(site.resolve("triage.yaml"), TREE);
        write(site.resolve("letters/demande.yaml"), LETTER);
        page(site, "fr/que-se-passe-t-il.md", "TRI", "triage");
        page(site, "en/what-happens.md", "TRI", "triage");
        page(site, "fr/lettre.md", "LET", "letter");
        page(site, "en/letter.md", "LET", "letter");
    }

    private static void page(Path site, String path, String id, String view) {
        write(
                site.resolve(path),
                """
                ---
                id: %s
                title: "T"
                description: "D"
                audience: patient
                view: %s
                updated: 2019-07-01
                verified-on: 2019-07-01
                privacy: letter
                ---

                Words.
                """
                        .formatted(id, view));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SiteCopy.write(file, text);
    }
}
