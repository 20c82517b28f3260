// What a person may write into the search of the library, and what it means.
#include "ui/library/library_query.h"
#include "ui/library/query_sql.h"
#include "ui/library/search_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

using Kind = QueryTerm::Kind;

constexpr double infinite = std::numeric_limits<double>::infinity();

const std::vector<QStringList> models = {
    LibraryQuery::namesOfModel(u"gru"_s, u"GRU modern"_s),
    LibraryQuery::namesOfModel(u"transformer"_s, u"Transformer"_s),
    LibraryQuery::namesOfModel(u"gru"_s, u"GRU post"_s)};

class TestLibraryQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingFindsEverything()
    {
        for (const QString& text : {u""_s, u"   "_s, u"-"_s, u"\"\""_s}) {
            QVERIFY(LibraryQuery(text).terms().empty());
            QVERIFY(LibraryQuery(text).problem().isEmpty());
        }
    }

    void theIssuesExample()
    {
        const LibraryQuery query(
            u"genre:jazz artist:\"x Y\" gru>0.6 disagree:yes year:1990..1999 rock -pop"_s, models);
        QCOMPARE(query.problem(), QString());
        const std::vector<QueryTerm> expected = {
            {.kind = Kind::Genre, .text = u"jazz"_s},
            {.kind = Kind::Artist, .text = u"x y"_s},
            {.kind = Kind::Probability, .range = {0.6, infinite, false, true}, .places = {0, 2}},
            {.kind = Kind::ModelsDisagree},
            {.kind = Kind::Year, .range = {1990.0, 1999.0}},
            {.kind = Kind::Words, .text = u"rock"_s},
            {.kind = Kind::Words, .excluded = true, .text = u"pop"_s}};
        QCOMPARE(query.terms().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(query.terms()[i] == expected[i], qPrintable(QString::number(i)));
    }

    void similarTracksAreNamedByNumbers()
    {
        const LibraryQuery query(u"rock like:12,7 like:3"_s);
        QCOMPARE(query.problem(), QString());
        QCOMPARE(query.likedTracks(), (std::vector<qint64>{12, 7, 3}));
        QCOMPARE(query.terms().size(), std::size_t(3));
        QCOMPARE(LibraryQuery::likeTerm({12, 7}), u"like:12,7"_s);
        QVERIFY(LibraryQuery(u"rock"_s).likedTracks().empty());
        for (const QString& text :
             {u"like:rock"_s, u"like:0"_s, u"-like:1"_s, u"like>1"_s, u"like:"_s})
            QVERIFY2(!LibraryQuery(text).problem().isEmpty(), qPrintable(text));
    }

    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("excluded");
        QTest::addColumn<QString>("value");
        QTest::newRow("phrase") << u"\"so what\""_s << int(Kind::Words) << false << u"so what"_s;
        QTest::newRow("open phrase") << u"\"so wh"_s << int(Kind::Words) << false << u"so wh"_s;
        QTest::newRow("accents") << u"BEYONCÉ"_s << int(Kind::Words) << false << u"beyonce"_s;
        QTest::newRow("excluded field")
            << u"-title:Live"_s << int(Kind::Title) << true << u"live"_s;
        QTest::newRow("field in capitals") << u"Album:x"_s << int(Kind::Album) << false << u"x"_s;
        QTest::newRow("equals") << u"path=/music/a"_s << int(Kind::Path) << false << u"/music/a"_s;
        QTest::newRow("a minus within")
            << u"hip-hop"_s << int(Kind::Words) << false << u"hip-hop"_s;
        QTest::newRow("spellings of a genre")
            << u"genre:\"Hip Hop\""_s << int(Kind::Genre) << false << u"hiphop"_s;
        QTest::newRow("tag") << u"tag:R&B"_s << int(Kind::Tag) << false << genreKey(u"R&B"_s);
        QTest::newRow("no") << u"disagree:no"_s << int(Kind::ModelsDisagree) << true << u""_s;
        QTest::newRow("not no") << u"-disagree:no"_s << int(Kind::ModelsDisagree) << false << u""_s;
        QTest::newRow("tag's") << u"disagree:tag"_s << int(Kind::TagDisagrees) << false << u""_s;
        QTest::newRow("heard") << u"heard:no"_s << int(Kind::Heard) << true << u""_s;
        QTest::newRow("failed") << u"failed:YES"_s << int(Kind::Failed) << false << u""_s;
        QTest::newRow("a quoted colon")
            << u"\"http:x\""_s << int(Kind::Words) << false << u"http:x"_s;
    }

    void terms()
    {
        QFETCH(QString, text);
        const LibraryQuery query(text, models);
        QCOMPARE(query.problem(), QString());
        QCOMPARE(query.terms().size(), std::size_t(1));
        QTEST(int(query.terms().front().kind), "kind");
        QTEST(query.terms().front().excluded, "excluded");
        QTEST(query.terms().front().text, "value");
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("withFrom");
        QTest::addColumn<bool>("withTo");
        QTest::newRow("one year") << u"year:1994"_s << 1994.0 << 1994.0 << true << true;
        QTest::newRow("to") << u"year:..1999"_s << -infinite << 1999.0 << true << true;
        QTest::newRow("from") << u"year:1990.."_s << 1990.0 << infinite << true << true;
        QTest::newRow("before") << u"year<1990"_s << -infinite << 1990.0 << true << false;
        QTest::newRow("at least") << u"year>=1990"_s << 1990.0 << infinite << true << true;
        QTest::newRow("minutes") << u"length<=3:30"_s << -infinite << 210.0 << true << true;
        QTest::newRow("hours") << u"length>1:02:03"_s << 3723.0 << infinite << false << true;
        QTest::newRow("seconds") << u"length:60..2:00"_s << 60.0 << 120.0 << true << true;
        QTest::newRow("percent") << u"transformer>=60%"_s << 0.6 << infinite << true << true;
        QTest::newRow("a label") << u"gru-post<0.25"_s << -infinite << 0.25 << true << false;
    }

    void ranges()
    {
        QFETCH(QString, text);
        const LibraryQuery query(text, models);
        QCOMPARE(query.problem(), QString());
        QCOMPARE(query.terms().size(), std::size_t(1));
        const QueryRange range = query.terms().front().range;
        QTEST(range.from, "from");
        QTEST(range.to, "to");
        QTEST(range.withFrom, "withFrom");
        QTEST(range.withTo, "withTo");
    }

    void aModelCallsAGenre()
    {
        const LibraryQuery query(u"transformer:jazz gru-post:jazz"_s, models);
        QCOMPARE(query.terms().size(), std::size_t(2));
        QVERIFY(query.terms()[0] ==
                (QueryTerm{.kind = Kind::Genre, .text = u"jazz"_s, .places = {1}}));
        QVERIFY(query.terms()[1] ==
                (QueryTerm{.kind = Kind::Genre, .text = u"jazz"_s, .places = {2}}));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no value") << u"artist:"_s << u"artist:"_s;
        QTest::newRow("unknown") << u"composer:bach"_s << u"composer"_s;
        QTest::newRow("no year") << u"year:soon"_s << u"year:soon"_s;
        QTest::newRow("half a range") << u"year:1990..x"_s << u"year:1990..x"_s;
        QTest::newRow("dots alone") << u"year:.."_s << u"year:.."_s;
        QTest::newRow("above 1") << u"gru>1.5"_s << u"gru>0.6"_s;
        QTest::newRow("not a number") << u"gru>nan"_s << u"gru>nan"_s;
        QTest::newRow("no length") << u"length>3:xx"_s << u"length<3:30"_s;
        QTest::newRow("order of words") << u"artist>b"_s << u"artist:b"_s;
        QTest::newRow("maybe") << u"disagree:maybe"_s << u"disagree:tag"_s;
        QTest::newRow("neither") << u"heard:2"_s << u"heard:no"_s;
    }

    void mistakesAreSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const LibraryQuery query(u"rock "_s + text, models);
        QVERIFY(query.terms().empty());
        QVERIFY2(query.problem().contains(named), qPrintable(query.problem()));
        QVERIFY(query.problem().endsWith(u'.'));
    }

    /// Whatever is typed: terms or one sentence, and nothing typed gets into a statement.
    void nonsense()
    {
        QRandomGenerator random(7);
        const QStringList pieces = {u"year"_s,        u"gru"_s,      u":"_s,
                                    u">"_s,           u"<="_s,       u".."_s,
                                    u"\""_s,          u"-"_s,        u" "_s,
                                    u"1990"_s,        u"';--"_s,     u"?"_s,
                                    u"%1"_s,          u"length"_s,   u"genre"_s,
                                    u"\U0001F3B5"_s,  u"disagree"_s, u"yes"_s,
                                    u"0.6"_s,         u"e\u0301"_s,  QString(QChar(0xd800)),
                                    QString(QChar(0))};
        int understood = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            const int length = random.bounded(12);
            for (int j = 0; j < length; ++j)
                text += pieces[random.bounded(pieces.size())];
            const LibraryQuery query(text, models);
            QVERIFY2(query.problem().isEmpty() || query.terms().empty(), qPrintable(text));
            understood += static_cast<int>(query.problem().isEmpty());
            for (const QueryTerm& term : query.terms()) {
                const TrackStatement statement = statementOf(term);
                QVERIFY(!statement.text.contains(u'\''));
                QVERIFY(!statement.values.isEmpty() || !statement.text.contains(u'?'));
            }
        }
        QVERIFY(understood > 1'000);
    }

    void numbersAreSortedByValue()
    {
        QVERIFY(sortText(u"Track 2"_s) < sortText(u"track 10"_s));
        QVERIFY(sortText(u"\u00e9tude"_s) < sortText(u"Fugue"_s));
        QCOMPARE(searchText(u"  \u00c9TUDE\n 12 "_s), u"etude 12"_s);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestLibraryQuery)
#include "tst_library_query.moc"
