package constat.web;

import constat.edition.Edition;
import constat.edition.Resource;
import constat.i18n.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edition with every answer made ready, by address as it stands on the wire. Immutable. */
final class ReadyEdition {

    private static final int GONE = 410;

    private final Edition edition;
    private final Answers answers;
    private final Map<String, ReadyResource> byAddress;

    ReadyEdition(Edition edition, String publicUrl) {
        this.edition = edition;
        this.answers = new Answers(edition, publicUrl);
        this.byAddress = new HashMap<>(edition.resources().size() * 2);
        for (Resource resource : edition.resources()) {
            byAddress.put(Address.encode(resource.path()), ready(resource));
        }
    }

    Edition edition() {
        return edition;
    }

    /** The answers at exactly this address, percent-encoded as this site does; null if none. */
    @Nullable ReadyResource at(String address) {
        return byAddress.get(address);
    }

    /** A redirect to the form of this address that exists. */
    Optional<Answer> canonical(Address address) {
        return address.candidates().stream()
                .filter(path -> edition.at(path).isPresent())
                .findFirst()
                .map(answers::moved);
    }

    /** The page for a missing address: in the address's language, else in the reader's. */
    Optional<ReadyResource> notFound(Address address) {
        Optional<Language> language = address.language();
        if (language.isPresent()) {
            return edition.notFoundBelow(address.raw())
                    .or(() -> edition.notFound(language.get()))
                    .map(page -> ReadyResource.sameForAll(answers.bodies(page, false)));
        }
        Optional<Resource> french = edition.notFound(Language.FR);
        Optional<Resource> english = edition.notFound(Language.EN);
        return french.isPresent() && english.isPresent()
                ? Optional.of(negotiated(french.get(), english.get()))
                : Optional.empty();
    }

    private ReadyResource ready(Resource resource) {
        if (!resource.isRedirect()) {
            return ReadyResource.sameForAll(answers.bodies(resource, false));
        }
        Optional<Resource> french = gone(resource, Language.FR);
        Optional<Resource> english = gone(resource, Language.EN);
        if (french.isPresent() && english.isPresent()) {
            return negotiated(french.get(), english.get());
        }
        return new ReadyResource(
                resource.status() == 303,
                answers.redirect(resource, Language.FR),
                answers.redirect(resource, Language.EN));
    }

    private Optional<Resource> gone(Resource redirect, Language language) {
        return Optional.ofNullable(redirect.targets().get(language))
                .flatMap(edition::at)
                .filter(target -> target.status() == GONE);
    }

    private ReadyResource negotiated(Resource french, Resource english) {
        return new ReadyResource(true, answers.bodies(french, true), answers.bodies(english, true));
    }
}
