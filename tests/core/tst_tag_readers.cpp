// What other programs read of the tags that were written: Mutagen and ffprobe, in files that
// FFmpeg, Mutagen and LAME have made. All other tags and the sound are the same to them.
#include "core/tagging/tag_undo.h"
#include "core/tagging/tag_writer.h"
#include "tests/support/python.h"
#include "tests/support/test_audio.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::pythonWith;
using genrescope::test::runPython;
using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

const Texts genres = {"Jazz", "Música Popular", "Drum & Bass"};
constexpr const char* confidence = "Jazz=0.93; Música Popular=0.71";

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const auto text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

class TestTagReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        python_ = pythonWith(u"mutagen"_s);
        if (python_.isEmpty())
            QSKIP("There is no Python with Mutagen (python3-mutagen).");
        for (const QString& program : {u"ffprobe"_s, u"lame"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"There is no %1."_s.arg(program)));
        }
        QVERIFY(music_.isValid());
        for (const QString& kind :
             {u"wav"_s, u"mp3"_s, u"flac"_s, u"m4a"_s, u"ogg"_s, u"aiff"_s, u"opus"_s, u"wma"_s}) {
            QVERIFY(makeAudio(music_.filePath(u"plain."_s + kind),
                              u"sine=frequency=440:duration=2:sample_rate=44100"_s,
                              {u"-metadata"_s, u"genre=Rock"_s, u"-metadata"_s, u"title=Tître"_s}));
        }
        runPython(python_, {script, u"make"_s, music_.path()});
        files_ = QDir(music_.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files_.size(), 16);
        before_ = read();
        hashes_ = hashes();
    }

    void othersReadWhatWasWritten_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("separator");
        QTest::newRow("versions that are there") << u"keep"_s << u"; "_s;
        QTest::newRow("2.3") << u"2.3"_s << u" / "_s;
        QTest::newRow("2.4") << u"2.4"_s << u"; "_s;
    }

    void othersReadWhatWasWritten()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, separator);
        const GenreTagForm form = {.id3 = valueNamed<Id3Version>(version.toStdString()).value(),
                                   .separator = separator.toStdString()};
        const std::string batch = write(form);
        const QJsonObject after = read();
        for (const QString& file : files_) {
            const QJsonObject old = before_[path(file)].toObject();
            const QJsonObject now = after[path(file)].toObject();
            compare(file, form, old, now);
        }
        undoTags(batches(), batch, {}, {}, [](const auto&, UndoOutcome, const Message&) {}, {});
        QCOMPARE(hashes(), hashes_);
    }

private:
    static void compare(const QString& file, const GenreTagForm& form, const QJsonObject& old,
                        const QJsonObject& now)
    {
        const QJsonObject said = now[u"mutagen"_s].toObject();
        const QString kind = said[u"kind"_s].toString();
        QStringList expected;
        for (const std::string& genre : genres)
            expected.append(QString::fromStdString(genre));
        if (kind == u"ID3v2.3"_s)
            expected = {expected.join(QString::fromStdString(form.separator))};
        QStringList found = textsOf(said[u"genres"_s]);
        if (kind == u"ASF"_s) { // has no order
            found.sort();
            expected.sort();
        }
        QVERIFY2(found == expected, qPrintable(file + u": "_s + found.join(u'|')));
        if (form.id3 != Id3Version::Keep && kind.startsWith(u"ID3"_s))
            QVERIFY(kind.endsWith(QString::fromLatin1(nameOf(form.id3))));
        QCOMPARE(said[u"confidence"_s].toString(), QString::fromUtf8(confidence));
        const QJsonObject was = old[u"mutagen"_s].toObject();
        compareOthers(file, form, was[u"others"_s].toObject(), said[u"others"_s].toObject());
        QCOMPARE(said[u"seconds"_s], was[u"seconds"_s]);
        const QJsonObject probed = now[u"ffprobe"_s].toObject();
        QVERIFY2(probed[u"genre"_s].toString().contains(u"Jazz"_s),
                 qPrintable(file + u": "_s + probed[u"genre"_s].toString()));
        QCOMPARE(probed[u"sound"_s], old[u"ffprobe"_s].toObject()[u"sound"_s]);
    }

    /// Where ID3v2 is translated, encodings and dates are others; which tags there are is the same.
    static void compareOthers(const QString& file, const GenreTagForm& form,
                              const QJsonObject& before, const QJsonObject& after)
    {
        const QString texts = file + u": "_s + QString::fromUtf8(QJsonDocument(after).toJson()) +
                              u" was "_s + QString::fromUtf8(QJsonDocument(before).toJson());
        QVERIFY2(before.keys() == after.keys(), qPrintable(texts));
        if (form.id3 == Id3Version::Keep)
            QVERIFY2(before == after, qPrintable(texts));
        QCOMPARE(after[u"APIC:"_s], before[u"APIC:"_s]); // the picture's hash
    }

    QString path(const QString& file) const { return music_.filePath(file); }
    std::filesystem::path batches() const { return batches_.path().toStdString(); }

    QJsonObject read() const
    {
        QStringList arguments = {script, u"read"_s};
        for (const QString& file : files_)
            arguments.append(path(file));
        return QJsonDocument::fromJson(runPython(python_, arguments)).object();
    }

    QList<QByteArray> hashes() const
    {
        QList<QByteArray> all;
        for (const QString& name : files_) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
        return all;
    }

    std::string write(const GenreTagForm& form) const
    {
        std::vector<TagRow> rows;
        for (const QString& file : files_) {
            TagRow row = {.file = readTaggedFile(path(file).toStdString(), {}),
                          .confidence = confidence};
            setGenres(row, genres);
            rows.push_back(row);
        }
        const TagWriteOptions options = {.batches = batches(), .form = form};
        QStringList failures;
        const TagWriteResult result =
            writeTags(rows, options,
                      [&failures](std::size_t, const Message& failure) {
                          if (!failure.isEmpty())
                              failures.append(QString::fromStdString(failure.str()));
                      },
                      {});
        if (!failures.isEmpty())
            QTest::qFail(qPrintable(failures.join(u'\n')), __FILE__, __LINE__);
        return result.batch;
    }

    inline static const QString script = QStringLiteral(GENRESCOPE_MUSIC_TAGS);
    QString python_;
    QTemporaryDir music_;
    QTemporaryDir batches_;
    QStringList files_;
    QJsonObject before_;
    QList<QByteArray> hashes_;
};

QTEST_GUILESS_MAIN(TestTagReaders)
#include "tst_tag_readers.moc"
