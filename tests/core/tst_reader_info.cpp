#include "core/base/error.h"
#include "core/datasets/reader_info.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace genrescope;

namespace {

QByteArray sentenceFor(const std::string& reader, const std::map<std::string, std::string>& values)
{
    try {
        makeReader(reader, values);
    } catch (const ConfigError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

class TestReaderInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What the command line and the window rely on.
    void everyReaderIsChosenByAPathOfItsOwn()
    {
        std::set<std::string> names;
        for (const ReaderInfo& info : readerInfos()) {
            QVERIFY(names.insert(info.name).second);
            QVERIFY(!info.title.str().empty());
            const ReaderField& own = info.fields.front();
            QVERIFY(own.isRequired);
            for (const ReaderInfo& other : readerInfos()) {
                const auto uses = std::ranges::count(other.fields, own.name, &ReaderField::name);
                QCOMPARE(uses, &other == &info ? 1 : 0);
            }
        }
    }

    void fieldsThatShareANameAreOfOneKind()
    {
        std::map<std::string, ReaderField> known;
        for (const ReaderInfo& info : readerInfos()) {
            for (const ReaderField& field : info.fields) {
                QVERIFY(!field.title.str().empty());
                QCOMPARE(field.kind == ReaderField::Kind::Choice, !field.choices.empty());
                const ReaderField& first = known.try_emplace(field.name, field).first->second;
                QVERIFY(field.choices == first.choices);
                QCOMPARE(field.defaultCount, first.defaultCount);
            }
        }
    }

    void everyReaderIsMadeOfItsPaths()
    {
        for (const ReaderInfo& info : readerInfos()) {
            std::map<std::string, std::string> values;
            for (const ReaderField& field : info.fields) {
                if (field.isRequired)
                    values[field.name] = "/missing";
            }
            const auto reader = makeReader(info.name, values);
            QVERIFY(reader != nullptr);
            // Each missing path has its own message.
            QVERIFY_THROWS_EXCEPTION(Error, reader->read(nullptr, {}));
            values.erase(info.fields.front().name);
            QVERIFY(sentenceFor(info.name, values)
                        .startsWith("The option " +
                                    QByteArray::fromStdString(info.fields.front().name) +
                                    " is missing"));
        }
    }

    void remembersItsOptions()
    {
        const auto reader =
            makeReader("folders", {{"folders", "music/../rock"}, {"min-tracks", "3"}});
        const std::filesystem::path here = std::filesystem::current_path();
        const std::map<std::string, std::string> expected = {{"folders", (here / "rock").string()},
                                                             {"min-tracks", "3"}};
        QCOMPARE(reader->options(), expected);
    }

    void rejectsOtherValues()
    {
        const std::map<std::string, std::string> paths = {{"metadata", "m"}, {"audio", "a"}};
        const auto with = [&](const std::string& name, const std::string& value) {
            auto values = paths;
            values[name] = value;
            return sentenceFor("fma", values);
        };
        QCOMPARE(sentenceFor("fma", paths), QByteArray("no error"));
        QCOMPARE(with("labels", "some"), QByteArray("The option labels cannot be \"some\"."));
        QCOMPARE(
            with("min-tracks", "-1"),
            QByteArray("The option min-tracks must be a whole number of at least 0, not \"-1\"."));
        QCOMPARE(with("verify", "yes"),
                 QByteArray("The option verify must be true or false, not \"yes\"."));
        QCOMPARE(with("folders", "f"),
                 QByteArray("The option folders does not apply to this kind of dataset."));
        QCOMPARE(sentenceFor("tape", paths), QByteArray("There is no reader called \"tape\"."));
    }
};

QTEST_APPLESS_MAIN(TestReaderInfo)
#include "tst_reader_info.moc"
