#include "tests/desktop/support/child_process.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace genrescope::test {

namespace {

/// Time to end after SIGTERM.
constexpr int terminateTimeoutMs = 3'000;

/// The fields of /proc/PID/stat (proc(5)) after the process's name, which may contain anything:
/// state, parent, group, session, and so on. Empty if there is no such process.
QList<QByteArray> statistics(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

} // namespace

bool waitUntil(const std::function<bool()>& happened)
{
    return QTest::qWaitFor(happened, patienceMs);
}

ChildProcess::ChildProcess()
{
    setProcessChannelMode(QProcess::ForwardedErrorChannel);
    setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    connect(this, &QProcess::started, this, [this] { session_ = processId(); });
}

ChildProcess::~ChildProcess()
{
    end();
}

QByteArray ChildProcess::startAndReadLine(const QString& program, const QStringList& arguments)
{
    start(program, arguments, QIODevice::ReadOnly);
    while (!canReadLine()) {
        if (!waitForReadyRead(patienceMs))
            return {};
    }
    return readLine().trimmed();
}

std::vector<qint64> ChildProcess::running() const
{
    std::vector<qint64> found;
    if (session_ == 0)
        return found;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const qint64 process = name.toLongLong();
        if (process == 0)
            continue;
        const QList<QByteArray> fields = statistics(process);
        if (fields.value(3).toLongLong() == session_ && fields.value(0) != "Z")
            found.push_back(process);
    }
    return found;
}

double ChildProcess::processorSeconds() const
{
    const QList<QByteArray> fields = statistics(processId());
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void ChildProcess::end()
{
    if (state() != NotRunning) {
        terminate();
        if (!waitForFinished(terminateTimeoutMs)) {
            kill();
            waitForFinished();
        }
    }
    for (const qint64 process : running())
        ::kill(static_cast<pid_t>(process), SIGKILL);
    session_ = 0;
}

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                                   const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace genrescope::test
