#pragma once

#include <QObject>

#include <semaphore>
#include <thread>
#include <vector>

namespace genrescope::gui {

/// How long the GUI thread keeps others waiting: another thread knocks every two milliseconds, and
/// the time until the knock is heard is what a key press would have waited too.
class StallMeter : public QObject {
    Q_OBJECT

public:
    explicit StallMeter(QObject* parent = nullptr);

    /// Knocks from now on.
    void start();
    void stop();

    /// Milliseconds, in the order in which they were heard.
    const std::vector<double>& latencies() const { return latencies_; }

private:
    void ping(const std::stop_token& stopped);

    std::vector<double> latencies_;
    std::binary_semaphore acknowledged_{0};
    /// Last: it uses the above.
    std::jthread thread_;
};

} // namespace genrescope::gui
