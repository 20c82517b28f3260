#pragma once

#include "tests/support/test_audio.h"

#include <QByteArray>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

/// The command line run as a process of its own.
namespace genrescope::test {

struct Result {
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

inline Result runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Result run(const QStringList& arguments)
{
    return runProgram(QStringLiteral(GENRESCOPE_CLI), arguments);
}

/// One sentence for people: a line, a capital or path at the start, a full stop at the end.
inline bool isOneSentence(const QByteArray& text)
{
    const QByteArray line = text.trimmed();
    return !line.isEmpty() && !line.contains('\n') && line.endsWith('.');
}

/// Two genres that even a tiny model tells apart, Tones and Noise: nine seconds of ten artists
/// each.
inline bool makeGenreFolders(const QString& folder)
{
    using namespace Qt::StringLiterals;
    bool made = QDir().mkpath(folder + u"/Tones"_s) && QDir().mkpath(folder + u"/Noise"_s);
    for (int i = 0; i < 10; ++i) {
        const QStringList options = {u"-metadata"_s, u"artist=Artist %1"_s.arg(i), u"-b:a"_s,
                                     u"64k"_s};
        const QString tone = u"sine=frequency=%1:duration=9:sample_rate=44100"_s;
        const QString noise = u"anoisesrc=duration=9:amplitude=0.3:seed=%1:sample_rate=44100"_s;
        made = made &&
               makeAudio(folder + u"/Tones/%1.mp3"_s.arg(i), tone.arg(200 + 40 * i), options) &&
               makeAudio(folder + u"/Noise/%1.mp3"_s.arg(i), noise.arg(i), options);
    }
    return made;
}

} // namespace genrescope::test
