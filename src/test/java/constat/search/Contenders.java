package constat.search;

import constat.content.Document;
import constat.i18n.Language;
import constat.search.IndexedDocument.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Rankings to hold against each other, over the same documents of one language. */
final class Contenders {

    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.HEADINGS, Field.SUMMARY, Field.BODY);

    private final Language language;
    private final List<IndexedDocument> documents;
    private final Map<String, Set<String>> targets = new HashMap<>();

    Contenders(Language language) {
        this.language = language;
        this.documents = ShippedSearch.site().in(language);
        for (Document page : ShippedSearch.documents()) {
            targets.put(page.address(), new HashSet<>(Set.of(page.id())));
        }
        ShippedSearch.site().keys(language).forEach(this::addTarget);
    }

    /** A record's own page, or the section that shows it. */
    private void addTarget(String key, String address) {
        targets.computeIfAbsent(address, a -> new HashSet<>()).add(key);
    }

    /** What a hit is, by its address: the page, and the record or section. */
    private Set<String> targets(String address) {
        Set<String> all = new HashSet<>(targets.getOrDefault(address, Set.of()));
        int anchor = address.indexOf('#');
        if (anchor >= 0) {
            all.addAll(targets.getOrDefault(address.substring(0, anchor), Set.of()));
            String name = address.substring(anchor + 1);
            all.add("claim/" + name);
            all.add("helpline/" + name);
            all.add("actor/" + name);
            all.add("term/" + name.replaceFirst("^term-", ""));
        }
        return all;
    }

    /** The search of this site. */
    Measures.Ranking ours() {
        return ours(ShippedSearch.synonyms());
    }

    Measures.Ranking withoutSynonyms() {
        return ours(SiteSynonyms.NONE);
    }

    private Measures.Ranking ours(SiteSynonyms synonyms) {
        Search search = Search.read(SearchFile.write(language, documents, synonyms.in(language)));
        return query ->
                search.query(query).hits().stream().map(hit -> targets(hit.address())).toList();
    }

    /** Lunr as its guide shows it. */
    Measures.Ranking lunr(PlainLunr lunr) {
        return query ->
                lunr.query(query).stream()
                        .map(number -> targets(documents.get(number).address()))
                        .toList();
    }

    List<IndexedDocument> documents() {
        return documents;
    }

    /** Lucene with the analyser of the language, every word in every field. */
    Measures.Ranking lucene() {
        return lucene(SiteSynonyms.NONE.in(language), false);
    }

    /** The same with our synonyms, a fuzzy and a prefix query for each word. */
    Measures.Ranking luceneWithSynonyms() {
        return lucene(ShippedSearch.synonyms().in(language), true);
    }

    private Measures.Ranking lucene(SynonymGroups synonyms, boolean more) {
        Analyzer analyzer = language == Language.FR ? new FrenchAnalyzer() : new EnglishAnalyzer();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (IndexedDocument document : documents) {
                    writer.addDocument(lucene(document));
                }
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            return query -> search(searcher, new LuceneQuery(analyzer, synonyms, more).of(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.lucene.document.Document lucene(IndexedDocument document) {
        var made = new org.apache.lucene.document.Document();
        made.add(new StoredField("address", document.address()));
        for (Field field : FIELDS) {
            String text = document.texts(field).collect(Collectors.joining("\n"));
            made.add(new TextField(field.name(), text, org.apache.lucene.document.Field.Store.NO));
        }
        return made;
    }

    private List<Set<String>> search(IndexSearcher searcher, BooleanQuery query) {
        try {
            List<Set<String>> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, 50).scoreDocs) {
                String address = searcher.storedFields().document(hit.doc).get("address");
                hits.add(targets(address));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of a query, in every field with our boosts. */
    private record LuceneQuery(Analyzer analyzer, SynonymGroups synonyms, boolean more) {

        BooleanQuery of(String words) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            List<String> terms = terms(words);
            terms.forEach(term -> add(query, term, 1));
            if (more) {
                terms.forEach(term -> addNear(query, term));
                synonyms.groups().forEach(group -> addGroup(query, group, terms));
            }
            return query.build();
        }

        private void addGroup(
                BooleanQuery.Builder query, SynonymGroups.Group group, List<String> terms) {
            List<List<String>> phrases =
                    group.phrases().stream().map(phrase -> terms(phrase.words())).toList();
            boolean meant =
                    phrases.stream()
                            .anyMatch(
                                    phrase ->
                                            !phrase.isEmpty()
                                                    && java.util.Collections.indexOfSubList(
                                                                    terms, phrase)
                                                            >= 0);
            if (meant) {
                phrases.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .filter(term -> !terms.contains(term))
                        .forEach(term -> add(query, term, 0.5f));
            }
        }

        private static void add(BooleanQuery.Builder query, String term, float weight) {
            for (Field field : FIELDS) {
                TermQuery one = new TermQuery(new Term(field.name(), term));
                query.add(new BoostQuery(one, weight * field.boost()), Occur.SHOULD);
            }
        }

        private static void addNear(BooleanQuery.Builder query, String term) {
            for (Field field : FIELDS) {
                Term at = new Term(field.name(), term);
                int edits = term.length() < 4 ? 0 : term.length() < 8 ? 1 : 2;
                FuzzyQuery near = new FuzzyQuery(at, edits);
                query.add(new BoostQuery(near, 0.3f * field.boost()), Occur.SHOULD);
                PrefixQuery begun = new PrefixQuery(at);
                query.add(new BoostQuery(begun, 0.3f * field.boost()), Occur.SHOULD);
            }
        }

        private List<String> terms(String words) {
            List<String> terms = new ArrayList<>();
            try (TokenStream stream = analyzer.tokenStream("", words)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    terms.add(term.toString());
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return terms;
        }
    }
}
