// Window and command line say the same of each file, whatever it is.
#include "app/gui/application.h"
#include "app/gui/core_track_analyzer.h"
#include "tests/cli/program.h"
#include "tests/core/untrained_checkpoint.h"
#include "ui/data/path_text.h"
#include "ui/window/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <sys/stat.h>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// For a set of thousands of files.
constexpr int patience = 3'600'000;
/// In one call of the command line.
constexpr qsizetype batch = 100;

gui::Engine engine()
{
    gui::Engine engine;
    engine.makeAnalyzer = [](const std::vector<std::filesystem::path>& checkpoints) {
        return gui::makeCoreTrackAnalyzer(checkpoints, makeOwnForwardPass);
    };
    return engine;
}

void write(const QString& file, const QByteArray& content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
}

/// Cut off, with a bit turned, and with four bytes at their maximum, six times each.
void damage(const QString& folder, const QString& file)
{
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray content = in.readAll();
    std::minstd_rand chance(1);
    for (int i = 0; i < 6; ++i) {
        // Half of them within the headers.
        const qsizetype end = i % 2 == 0 ? content.size() : 200;
        const auto place = [&] { return static_cast<qsizetype>(chance()) % (end - 4); };
        const QString name = u"%1/%2 %3"_s.arg(folder).arg(i);
        const QString extension = u'.' + QFileInfo(file).suffix();
        write(name.arg(u"cut"_s) + extension, content.left(place()));
        QByteArray turned = content;
        turned[place()] = static_cast<char>(turned[place()] ^ 16);
        write(name.arg(u"bit"_s) + extension, turned);
        write(name.arg(u"most"_s) + extension,
              QByteArray(content).replace(place(), 4, "\xff\xff\xff\xff"));
    }
}

/// Some seventy files, of which few are music.
void makeSet(const QString& folder)
{
    for (const char* extension : {"mp3", "flac", "ogg"}) {
        const QString file = folder + u"/whole."_s + QLatin1String(extension);
        QVERIFY(
            test::makeAudio(file, u"anoisesrc=duration=4:amplitude=0.3:seed=1"_s,
                            {u"-metadata"_s, u"title=A title"_s, u"-metadata"_s, u"artist=Her"_s}));
        damage(folder, file);
    }
    QVERIFY(test::makeAudio(folder + u"/silent.wav"_s, u"anullsrc=duration=4"_s));
    QVERIFY(test::makeAudio(folder + u"/short.wav"_s, u"sine=duration=0.05"_s));
    write(folder + u"/empty.mp3"_s, {});
    write(folder + u"/text.mp3"_s, QByteArray(5'000, 'x'));
    write(folder + u"/two\nlines \u202e <b>.mp3"_s, QByteArray(5'000, 'x'));
    QVERIFY(QDir(folder).mkdir(u"folder.mp3"_s));
    QVERIFY(QFile::link(u"loop.mp3"_s, folder + u"/loop.mp3"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, folder + u"/zero.mp3"_s));
    QVERIFY(QFile::link(u"nothing"_s, folder + u"/nowhere.mp3"_s));
    QVERIFY(::mkfifo((folder + u"/pipe.mp3"_s).toLocal8Bit().constData(), 0600) == 0);
}

/// Everything in a folder but the folders that it consists of.
QStringList filesIn(const QString& folder)
{
    QStringList files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pathOf(folder))) {
        std::error_code unknown; // of what a link leads to
        if (!entry.is_directory(unknown) || entry.path().extension() == ".mp3")
            files << textOf(entry.path());
    }
    files.sort();
    return files;
}

/// What the command line says of each file, in words that can be compared.
QStringList saidByCommandLine(const QStringList& files, const QString& checkpoint)
{
    QStringList said;
    for (qsizetype first = 0; first < files.size(); first += batch) {
        // Names need not be text, which QProcess takes.
        QByteArray names;
        for (const QString& file : files.mid(first, batch))
            names += QByteArray::fromStdString(pathOf(file).string()) + '\0';
        const QString list = checkpoint + u".list"_s;
        write(list, names);
        const test::Result result = test::runProgram(
            u"xargs"_s,
            {u"--null"_s, u"--arg-file"_s, list, QStringLiteral(GENRESCOPE_CLI), u"classify"_s,
             u"--json"_s, u"--top"_s, u"1"_s, u"--checkpoint"_s, checkpoint, u"--"_s});
        for (const QJsonValue& value : result.json().array()) {
            const QJsonObject track = value.toObject();
            if (track.contains(u"error"_s)) {
                said << track[u"error"_s].toString();
                continue;
            }
            const QJsonValue top = track[u"models"_s][0][u"genres"_s][0];
            said << u"%1, %2 %3"_s.arg(track[u"verdict"_s].toString(), top[u"genre"_s].toString())
                        .arg(top[u"probability"_s].toDouble(), 0, 'g', 12);
        }
    }
    return said;
}

QString saidByWindow(const TrackItem& track)
{
    if (track.state == TrackState::Failed)
        return track.failure;
    const TopGenre top = track.genres.empty() ? TopGenre() : track.genres.front();
    return u"%1, %2 %3"_s.arg(QString::fromStdString(std::string(nameOf(track.verdict))), top.genre)
        .arg(top.probability, 0, 'g', 12);
}

} // namespace

class TestSameVerdict : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

private Q_SLOTS:
    // GENRESCOPE_HOSTILE_SET may name another folder.
    void windowAndCommandLineAgree()
    {
        QString set = qEnvironmentVariable("GENRESCOPE_HOSTILE_SET");
        if (set.isEmpty()) {
            set = folder_.filePath(u"set"_s);
            QVERIFY(QDir().mkdir(set));
            makeSet(set);
        }
        const QStringList files = filesIn(set);
        const QString checkpoint = folder_.filePath(u"model.safetensors"_s);
        writeCheckpoint(test::untrainedCheckpoint({"Folk", "Jazz", "Rock"}, 64, 1),
                        checkpoint.toStdString());
        const QStringList said = saidByCommandLine(files, checkpoint);
        QCOMPARE(said.size(), files.size());

        Settings settings(folder_.filePath(u"settings.ini"_s));
        gui::Application application(engine(), settings, {.checkpoints = {checkpoint}});
        application.loadModels();
        TrackCollection& tracks = application.tracks();
        QTRY_COMPARE(tracks.models().size(), std::size_t(1));
        std::vector<TrackKey> keys;
        for (const QString& file : files)
            keys.push_back(tracks.addFile(file, {}));
        QTRY_COMPARE_WITH_TIMEOUT(tracks.pending(), 0, patience);

        int refused = 0;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const TrackItem& track = *tracks.find(keys[static_cast<std::size_t>(i)]);
            refused += track.state == TrackState::Failed ? 1 : 0;
            if (saidByWindow(track) != said[i]) {
                QFAIL(qPrintable(u"%1: the window says \"%2\", the command line \"%3\""_s.arg(
                    files[i], saidByWindow(track), said[i])));
            }
        }
        qInfo("%d files, %d refused", static_cast<int>(files.size()), refused);
        QVERIFY(refused > 10 && refused < files.size() - 10);
    }
};

QTEST_MAIN(TestSameVerdict)
#include "tst_same_verdict.moc"
