package constat.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The interface's words; they stand in {@code i18n/messages/msg_fr.properties} and {@code
 * msg_en.properties} only. A bundle of more than 300 messages does not load (Quarkus 3.34): words
 * of the press pages are in {@link PressMessages}.
 */
@MessageBundle(value = "msg", locale = "fr")
public interface Messages {

    @Message
    String skip();

    @Message
    String notOfficial();

    @Message
    String languageOf();

    @Message
    String otherLanguage();

    @Message
    String sections();

    @Message
    String breadcrumb();

    @Message
    String menu();

    @Message
    String sourcesUntil(String day);

    @Message
    String reviewed(String day);

    @Message
    String freshness(String until, String reviewed);

    @Message
    String reviewLate(String day);

    @Message
    String translationLate(String day);

    @Message
    String titleSite(String title, String site);

    @Message
    String readTrait();

    @Message
    String keyRing();

    @Message
    String keyDisc();

    @Message
    String keyAck();

    @Message
    String keyClaimed();

    @Message
    String keyLimited();

    @Message
    String keyDisputed();

    @Message
    String keyReported();

    @Message
    String keyOpinion();

    @Message
    String keyOurs();

    @Message
    String keyUnknown();

    @Message
    String noCookie();

    @Message
    String about();

    @Message
    String happened();

    @Message
    String knownOn(String day);

    @Message
    String knownSameDay();

    @Message
    String knownUnknown();

    @Message
    String undated();

    @Message
    String dateNotGiven();

    @Message
    String notPublished();

    @Message
    String atTheLatest(String day);

    @Message
    String fromTo(String first, String last);

    @Message
    String inferredDate();

    @Message
    String wordAcknowledged();

    @Message
    String wordClaimed();

    @Message
    String wordOpinion(String speaker);

    @Message
    String wordReported();

    @Message
    String notVerified();

    @Message
    String wordInferred();

    @Message
    String wordOurs();

    @Message
    String wordDisputed();

    @Message
    String wordUnknown();

    @Message
    String wordSuperseded();

    @Message
    String wordRetracted();

    @Message
    String wordWithdrawn(String day);

    @Message
    String caveatWithdrawn(String day);

    @Message
    String colon();

    @Message
    String semicolon();

    @Message
    String twoSpeakers(String first, String second);

    @Message
    String nothingFound(String day);

    @Message
    String lookedFor(String day, String words);

    @Message
    String couldAnswer();

    @Message
    String remark();

    @Message
    String source();

    @Message
    String sources();

    @Message
    String seenOn(String day);

    @Message
    String via(String chain);

    @Message
    String undatedSource();

    @Message
    String ourTranslation();

    @Message
    String figureCounts();

    @Message
    String ofWhat();

    @Message
    String outOf();

    @Message
    String notToRead();

    @Message
    String rightReading();

    @Message
    String note();

    @Message
    String toScale();

    @Message
    String scaleUnit();

    @Message
    String share(String percent);

    @Message
    String outOfWhole(String whole);

    @Message
    String sameTable();

    @Message
    String downloadDrawing();

    @Message
    String locale();

    @Message
    String number();

    @Message
    String statements();

    @Message
    String howTheyStand();

    @Message
    String isDispute();

    @Message
    String ourCalculation();

    @Message
    String calculations();

    @Message
    String computedFrom();

    @Message
    String besideIt();

    @Message
    String cite();

    @Message
    String permanent();

    @Message
    String dataFiles();

    @Message
    String permanentLink();

    @Message
    String reuseRule();

    @Message
    String readFigure();

    @Message
    String inFigures();

    @Message
    String partsAndWholes();

    @Message
    String contextFigures();

    @Message
    String unanswered();

    @Message
    String intervalTitle(String first, String last);

    @Message
    String intervalSvg(String days, String first, String last);

    @Message
    String intervalHint();

    @Message
    String intervalInside();

    @Message
    String wholeTimeline();

    @Message
    String eraBefore();

    @Message
    String eraInside();

    @Message
    String eraAfter();

    @Message
    String eraUndated();

    @Message
    String timelineScale();

    @Message
    String offScale();

    @Message
    String nothingSince(String day);

    @Message
    String nothingSinceTitle();

    @Message
    String nothingSinceText();

    @Message
    String restsOn();

    @Message
    String actors();

    @Message
    String standUnknown();

    @Message
    String standDisputed();

    @Message
    String standQualified();

    @Message
    String standAnswered();

    @Message
    String precedentCaption();

    @Message
    String decisions();

    @Message
    String decision();

    @Message
    String dates();

    @Message
    String decided();

    @Message
    String madePublic();

    @Message
    String amount();

    @Message
    String people();

    @Message
    String grounds();

    @Message
    String appeal();

    @Message
    String caseNumber();

    @Message
    String body();

    @Message
    String aboutLeak();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String notFound();

    @Message
    String reportedCell();

    @Message
    String relatedCases();

    @Message
    String notPrediction();

    @Message
    String notALeak();

    @Message
    String typePress();

    @Message
    String typeOfficial();

    @Message
    String typeDecision();

    @Message
    String typeLaw();

    @Message
    String typeRelease();

    @Message
    String publisher();

    @Message
    String type();

    @Message
    String publishedOn();

    @Message
    String readOn();

    @Message
    String inLanguage();

    @Message
    String french();

    @Message
    String english();

    @Message
    String address();

    @Message
    String identifier();

    @Message
    String versions();

    @Message
    String drawnFrom();

    @Message
    String nothingDrawn();

    @Message
    String correctionsList();

    @Message
    String noCorrections(String day);

    @Message
    String correctedOn(String day);

    @Message
    String weHadWritten();

    @Message
    String audiencePatient();

    @Message
    String audiencePress();

    @Message
    String audienceAll();

    @Message
    String audienceAbout();

    @Message
    String figuresList();

    @Message
    String questionsList();

    @Message
    String eventsList();

    @Message
    String precedentsList();

    @Message
    String patient();

    @Message
    String whatToDo();

    @Message
    String whatToDoHint();

    @Message
    String otherDoors();

    @Message
    String doorPress();

    @Message
    String doorAnswer();

    @Message
    String doorOrder();

    @Message
    String talk();

    @Message
    String allNumbers();

    @Message
    String situationEmergency();

    @Message
    String situationSuicide();

    @Message
    String situationViolence();

    @Message
    String situationMinors();

    @Message
    String situationVictims();

    @Message
    String situationScam();

    @Message
    String situationBlackmail();

    @Message
    String situationDiscrimination();

    @Message
    String situationHiv();

    @Message
    String situationIllegal();

    @Message
    String bySms(String number);

    @Message
    String fromAbroad(String number);

    @Message
    String verifiedOn(String day);

    @Message
    String leaveQuickly();

    @Message
    String gone();

    @Message
    String goneText(String day);

    @Message
    String reason();

    @Message
    String backHome();

    @Message
    String printHint();

    @Message
    String saidLeaked();

    @Message
    String saidLeakedHint();

    @Message
    String saidNotLeaked();

    @Message
    String saidNotLeakedHint();

    @Message
    String notMentioned();

    @Message
    String notMentionedHint(String day);

    @Message
    String readings();

    @Message
    String speakers();

    @Message
    String noStatement();

    @Message
    String oneStatement();

    @Message
    String manyStatements(String count);

    @Message
    String actorsAuthority();

    @Message
    String actorsCourt();

    @Message
    String actorsCompany();

    @Message
    String actorsSoftware();

    @Message
    String actorsMedia();

    @Message
    String actorsPerson();

    @Message
    String actorsGroup();

    @Message
    String errors();

    @Message
    String errorOf();

    @Message
    String terms();

    @Message
    String otherName();

    @Message
    String notProvided();

    @Message
    String stepNow();

    @Message
    String stepKeep();

    @Message
    String stepCall();

    @Message
    String stepLetter();

    @Message
    String stepLater();

    @Message
    String stepAgain();

    @Message
    String stepAll();

    @Message
    String letterText();

    @Message
    String letterStays();

    @Message
    String letterGone();

    @Message
    String letterUnreviewed();

    @Message
    String letterKey();

    @Message
    String letterNext();

    @Message
    String letterCopy();

    @Message
    String letterPrint();

    @Message
    String letterSave();

    @Message
    String letterCopied();

    @Message
    String letterLabel();

    @Message
    String glossaryMore();

    @Message
    String turn();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String printedFrom(String address);

    @Message
    String searchLabel();

    @Message
    String searchGo();

    @Message
    String searchLink();

    @Message
    String searchKey();

    @Message
    String searchSuggestions();

    @Message
    String searchOne();

    @Message
    String searchMany(String count);

    @Message
    String searchNone();

    @Message
    String searchHelp();

    @Message
    String searchFailed();

    @Message
    String searchOnly();

    @Message
    String searchApply();

    @Message
    String searchFor(String words);

    @Message
    String searchAsWritten(String words);

    @Message
    String searchAnswer();

    @Message
    String searchNothing(String words);

    @Message
    String searchNear();

    @Message
    String searchDoors();

    @Message
    String searchAll(String count, String name);

    @Message
    String kindPage();

    @Message
    String kindFigure();

    @Message
    String kindQuestion();

    @Message
    String kindEvent();

    @Message
    String kindPrecedent();

    @Message
    String kindTerm();

    @Message
    String kindMisreading();

    @Message
    String kindHelpline();

    @Message
    String doorHappening();

    @Message
    String sheetNewest();

    @Message
    String sheetDated(String day);

    @Message
    String qrTitle();

    @Message
    String offlineTitle(String site);

    @Message
    String offlineLead();

    @Message
    String offlineDated(String day);

    @Message
    String offlineContents();
}
