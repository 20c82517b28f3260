// One list of kinds of audio files for folders, dialogs and the desktop file.
#include "core/audio/audio_files.h"

#include <QFile>
#include <QTest>

#include <set>
#include <string>

using namespace genrescope;

class TestAudioFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsMusicByItsExtension()
    {
        for (const char* file : {"a.mp3", "a b/c.MP2", "x.tar.m4b", "/music.d/a.AiFc", ".wma"})
            QVERIFY2(hasAudioExtension(file), file);
        for (const char* file : {"", "mp3", "a.mp3.txt", "a.mp33", "folder.mp3/notes", "a."})
            QVERIFY2(!hasAudioExtension(file), file);
    }

    void extensionsAreDistinctAndInLowerCase()
    {
        std::set<std::string> endings;
        for (const AudioFileKind& kind : audioFileKinds()) {
            const QString extension = QString::fromStdString(std::string(kind.extension));
            QCOMPARE(extension, extension.toLower());
            QVERIFY(endings.insert(extension.toStdString()).second);
            QVERIFY(audioFilePatterns().find("*." + extension.toStdString()) != std::string::npos);
        }
    }

    /// A file manager offers the program for exactly the kinds that it opens.
    void desktopFileAnnouncesEachKind()
    {
        QFile file(QStringLiteral(GENRESCOPE_DESKTOP_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString key = QStringLiteral("\nMimeType=");
        const qsizetype from = text.indexOf(key) + key.size();
        const QStringList listed = text.mid(from, text.indexOf(QLatin1Char('\n'), from) - from)
                                       .split(QLatin1Char(';'), Qt::SkipEmptyParts);
        // Folders, checkpoints, and other names for the same kinds that desktops use.
        QSet<QString> announced = {QStringLiteral("inode/directory"),
                                   QStringLiteral("application/x-safetensors"),
                                   QStringLiteral("audio/x-vorbis+ogg"),
                                   QStringLiteral("audio/opus"), QStringLiteral("audio/wav")};
        for (const AudioFileKind& kind : audioFileKinds())
            announced.insert(QString::fromStdString(std::string(kind.mimeType)));
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), announced);
    }
};

QTEST_APPLESS_MAIN(TestAudioFiles)
#include "tst_audio_files.moc"
