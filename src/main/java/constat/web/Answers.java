package constat.web;

import constat.edition.ContentCoding;
import constat.edition.Edition;
import constat.edition.EntityTag;
import constat.edition.Policy;
import constat.edition.Representation;
import constat.edition.Resource;
import constat.i18n.Language;
import io.vertx.core.buffer.Buffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/** Makes the answers of one edition's resources ready. */
final class Answers {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private final HeaderSet edition;
    private final String publicUrl;

    /**
     * @param publicUrl without a slash at its end
     */
    Answers(Edition edition, String publicUrl) {
        this.edition = HeaderSet.NONE.with("constat-edition", edition.id());
        this.publicUrl = publicUrl;
    }

    /** What is answered with this resource's bodies, by coding. */
    Map<ContentCoding, Answer> bodies(Resource resource, boolean negotiated) {
        HeaderSet headers = headers(resource, negotiated);
        Map<ContentCoding, Answer> answers = new EnumMap<>(ContentCoding.class);
        for (Representation body : resource.bodies().values()) {
            answers.put(body.coding(), answer(resource, body, headers));
        }
        return answers;
    }

    private HeaderSet headers(Resource resource, boolean negotiated) {
        HeaderSet headers =
                edition.with(Policies.security(resource.policy()))
                        .with("cache-control", Policies.caching(resource.policy()));
        StringJoiner vary = new StringJoiner(", ");
        if (resource.bodies().size() > 1) {
            vary.add("accept-encoding");
        }
        if (negotiated) {
            vary.add("accept-language");
        }
        return vary.length() == 0 ? headers : headers.with("vary", vary.toString());
    }

    private Answer answer(Resource resource, Representation body, HeaderSet headers) {
        HeaderSet ofBody = describe(resource, body);
        Buffer bytes = Buffer.buffer(body.body());
        if (resource.status() != OK) {
            return new Answer(resource.status(), headers, ofBody, null, bytes);
        }
        EntityTag tag = body.entityTag();
        HeaderSet always = headers.with("etag", tag.header());
        return new Answer(OK, always, ofBody.with("link", links(resource)), tag, bytes);
    }

    private static HeaderSet describe(Resource resource, Representation body) {
        HeaderSet headers =
                HeaderSet.NONE
                        .with("content-type", resource.mediaType())
                        .with("content-length", Integer.toString(body.body().length));
        Language language = resource.language();
        if (language != null) {
            headers = headers.with("content-language", language.tag());
        }
        return body.coding() == ContentCoding.IDENTITY
                ? headers
                : headers.with("content-encoding", body.coding().token());
    }

    /** The canonical address and the other languages (RFC 8288), absolute. */
    private String links(Resource resource) {
        StringJoiner links = new StringJoiner(", ");
        links.add("<" + absolute(resource.canonical()) + ">; rel=\"canonical\"");
        resource.alternates()
                .forEach(
                        (tag, path) ->
                                links.add(
                                        "<"
                                                + absolute(path)
                                                + ">; rel=\"alternate\"; hreflang=\""
                                                + tag
                                                + "\""));
        return links.toString();
    }

    private String absolute(String path) {
        return publicUrl + Address.encode(path);
    }

    /** The redirect for readers of one language. */
    Map<ContentCoding, Answer> redirect(Resource resource, Language language) {
        String target = resource.targets().getOrDefault(language, "/");
        boolean negotiated = resource.status() == SEE_OTHER;
        HeaderSet headers = redirectTo(location(target));
        HeaderSet all = negotiated ? headers.with("vary", "accept-language") : headers;
        return single(new Answer(resource.status(), all, HeaderSet.NONE, null, Buffer.buffer()));
    }

    /** A permanent redirect to another form of the same address. */
    Answer moved(String path) {
        HeaderSet headers = redirectTo(Address.encode(path));
        return new Answer(301, headers, HeaderSet.NONE, null, Buffer.buffer());
    }

    private HeaderSet redirectTo(String location) {
        return edition.with(Policies.security(Policy.PAGE))
                .with("location", location)
                .with("content-length", "0")
                .with("cache-control", "public, max-age=60");
    }

    private static Map<ContentCoding, Answer> single(Answer answer) {
        Map<ContentCoding, Answer> answers = new EnumMap<>(ContentCoding.class);
        answers.put(ContentCoding.IDENTITY, answer);
        return answers;
    }

    private static String location(String target) {
        int fragment = target.indexOf('#');
        return fragment < 0
                ? Address.encode(target)
                : Address.encode(target.substring(0, fragment))
                        + "#"
                        + Address.encode(target.substring(fragment + 1));
    }
}
