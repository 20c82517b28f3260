#pragma once

#include <QString>
#include <QThread>

#include <atomic>
#include <vector>

namespace genrescope::test {

/// Seconds of the clock by which recordings are timed.
double steadySeconds();

/// Records what a PulseAudio sink plays, with the time at which each piece arrived.
class MonitorRecorder : public QThread {
public:
    /// @param server  address; @param source  such as "sink.monitor".
    MonitorRecorder(QString server, QString source);
    ~MonitorRecorder() override;

    bool isRecording() const { return recording_; }
    /// Ends the recording; what follows is only for after the end.
    void finish();

    /// Mono, at sweepRate.
    const std::vector<float>& samples() const { return samples_; }
    /// steadySeconds() at which sample 0 was played: the median over all pieces.
    double begin() const;
    /// How much the source skipped or repeated while it was recorded: how far apart the first and
    /// the last quarter of the pieces place sample 0.
    double lostSeconds() const;

protected:
    void run() override;

private:
    QString server_;
    QString source_;
    std::vector<float> samples_;
    std::vector<double> begins_;
    std::atomic<bool> recording_ = false;
};

} // namespace genrescope::test
