#pragma once

#include "tests/support/patience.h"

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QtGlobal>

/// The Python of whoever runs the tests, for what only Python has.
namespace genrescope::test {

/// One that has these modules ("numpy, onnx"): the first in PATH, or Debian's; empty if there is
/// none.
inline QString pythonWith(const QString& modules)
{
    using namespace Qt::StringLiterals;
    for (const QString& python :
         {QStandardPaths::findExecutable(u"python3"_s), u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import "_s + modules});
        if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit &&
            process.exitCode() == 0)
            return python;
    }
    return {};
}

/// What it prints; what it complains of becomes a warning of the test's.
inline QByteArray runPython(const QString& python, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(python, QStringList{QStringLiteral("-B")} + arguments);
    process.waitForFinished(patienceMs);
    const QByteArray error = process.readAllStandardError();
    if (!error.isEmpty())
        qWarning("%s", error.constData());
    return process.readAllStandardOutput();
}

} // namespace genrescope::test
