// The preview: what files say now and then, and as a table that people edit.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/tagging/tag_plan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

using Texts = std::vector<std::string>;

TaggedFile fileWith(const Texts& genres, const std::string& name = "/music/a.mp3")
{
    return {.path = name,
            .stamp = {.size = 123, .modified = 1'700'000'000'123'456'789},
            .tags = {.kind = TagKind::Id3v23, .genres = genres, .fingerprint = "f00d"}};
}

const std::vector<ChosenGenre> jazz = {{.name = "Jazz", .probability = 0.9}};

TagRow rowWith(const Texts& genres, ExistingGenres existing, bool confidence = false)
{
    return planRow(fileWith(genres), jazz, {.existing = existing, .writesConfidence = confidence});
}

} // namespace

class TestTagPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void existingGenres()
    {
        QCOMPARE(rowWith({}, ExistingGenres::Keep).then, Texts{"Jazz"});
        const TagRow kept = rowWith({"Rock"}, ExistingGenres::Keep);
        QVERIFY(!kept.isChange());
        QCOMPARE(kept.then, Texts{"Rock"});
        QCOMPARE(rowWith({"Rock"}, ExistingGenres::Append).then, (Texts{"Rock", "Jazz"}));
        QCOMPARE(rowWith({"Rock"}, ExistingGenres::Replace).then, Texts{"Jazz"});
        QVERIFY(rowWith({"Rock"}, ExistingGenres::Replace).isChange());
        QVERIFY(!rowWith({"Pop; jazz"}, ExistingGenres::Append).isChange());
        QVERIFY(!rowWith({"Jazz"}, ExistingGenres::Replace).isChange());
        QVERIFY(rowWith({"Jazz"}, ExistingGenres::Replace, true).isChange());
        QVERIFY(!planRow(fileWith({}), {}, {}).isChange());
    }

    void aRowIsEdited()
    {
        TagRow row = rowWith({"Rock"}, ExistingGenres::Keep);
        setGenres(row, {"Folk"});
        QVERIFY(row.isChange());
        QCOMPARE(row.then, Texts{"Folk"});
        setGenres(row, {});
        QVERIFY(!row.isChange());
        QCOMPARE(row.then, Texts{"Rock"});
    }

    void tablesComeBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path table = folder.filePath("plan.csv").toStdString();
        const std::vector<TagRow> rows = {
            planRow(fileWith({"Rock"}, "/m/=a, \"b\"\xff.mp3"), jazz,
                    {.existing = ExistingGenres::Append, .writesConfidence = true}),
            planRow(fileWith({"Rock"}), jazz, {}),
            failedRow("/m/gone.mp3", Message("It is gone."))};
        writeFile(table, planTable(rows));
        const std::vector<TagRow> read = readPlanTable(table);
        QCOMPARE(read.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(read[i].file.path, rows[i].file.path);
            QCOMPARE(read[i].file.stamp, rows[i].file.stamp);
            QCOMPARE(read[i].file.tags.fingerprint, rows[i].file.tags.fingerprint);
            QCOMPARE(read[i].then, rows[i].then);
            QCOMPARE(read[i].confidence, rows[i].confidence);
            QCOMPARE(read[i].isChange(), rows[i].isChange());
        }
    }

    void peopleEditTables()
    {
        const QTemporaryDir folder;
        const std::filesystem::path table = folder.filePath("plan.csv").toStdString();
        std::string text = planTable({rowWith({"Rock"}, ExistingGenres::Keep)});
        text.replace(text.find("Rock,Rock"), 9, "Rock, Folk;  Soul ;");
        writeFile(table, text);
        const TagRow row = readPlanTable(table).front();
        QVERIFY(row.isChange());
        QCOMPARE(row.then, (Texts{"Folk", "Soul"}));
        writeFile(table, "file,genre\na,b\n");
        QVERIFY_EXCEPTION_THROWN(readPlanTable(table), DatasetError);
    }
};

QTEST_GUILESS_MAIN(TestTagPlan)
#include "tst_tag_plan.moc"
