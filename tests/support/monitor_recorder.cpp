#include "tests/support/monitor_recorder.h"

#include "tests/support/sweep.h"

#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace genrescope::test {

namespace {

double median(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace

double steadySeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

MonitorRecorder::MonitorRecorder(QString server, QString source)
    : server_(std::move(server)), source_(std::move(source))
{
}

MonitorRecorder::~MonitorRecorder()
{
    finish();
}

void MonitorRecorder::finish()
{
    requestInterruption();
    wait();
}

double MonitorRecorder::begin() const
{
    return median(begins_);
}

double MonitorRecorder::lostSeconds() const
{
    const std::size_t quarter = begins_.size() / 4 + 1;
    const std::span<const double> all(begins_);
    return std::abs(median(all.last(quarter)) - median(all.first(quarter)));
}

void MonitorRecorder::run()
{
    QProcess process;
    process.start(u"parec"_s, {u"--server"_s, server_, u"-d"_s, source_, u"--format=float32le"_s,
                               u"--rate=%1"_s.arg(sweepRate), u"--channels=1"_s,
                               u"--latency-msec=5"_s, u"--process-time-msec=5"_s, u"--raw"_s});
    while (!isInterruptionRequested() && process.state() != QProcess::NotRunning) {
        if (!process.waitForReadyRead(100))
            continue;
        const double arrived = steadySeconds();
        const QByteArray bytes = process.readAllStandardOutput();
        const auto* floats = reinterpret_cast<const float*>(bytes.constData());
        samples_.insert(samples_.end(), floats, floats + bytes.size() / 4);
        begins_.push_back(arrived - static_cast<double>(samples_.size()) / sweepRate);
        recording_ = true;
    }
    process.terminate();
    process.waitForFinished();
}

} // namespace genrescope::test
