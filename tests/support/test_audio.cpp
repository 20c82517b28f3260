#include "tests/support/test_audio.h"

#include <QProcess>
#include <QtDebug>

namespace genrescope::test {

bool makeAudio(const QString& file, const QString& filter, const QStringList& options)
{
    QProcess ffmpeg;
    QStringList arguments = {QStringLiteral("-v"),
                             QStringLiteral("error"),
                             QStringLiteral("-y"),
                             QStringLiteral("-f"),
                             QStringLiteral("lavfi"),
                             QStringLiteral("-i"),
                             filter};
    arguments << options << file;
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments);
    if (ffmpeg.waitForFinished(120'000) && ffmpeg.exitCode() == 0)
        return true;
    qWarning() << "ffmpeg failed for" << file << ffmpeg.readAllStandardError();
    return false;
}

} // namespace genrescope::test
