#pragma once

#include <QObject>

#include <semaphore>
#include <thread>
#include <vector>

namespace genrescope::measure {

/// Measures stalls of the GUI thread: another thread sends a ping every two milliseconds, and the
/// time until it is handled is how long a key press would have waited.
class StallMeter : public QObject {
    Q_OBJECT

public:
    explicit StallMeter(QObject* parent = nullptr);

    /// Starts sending pings.
    void start();
    void stop();

    /// Milliseconds, in the order in which pings were handled.
    const std::vector<double>& latencies() const { return latencies_; }

private:
    void ping(const std::stop_token& stopped);

    std::vector<double> latencies_;
    std::binary_semaphore acknowledged_{0};
    /// Last: it uses the above.
    std::jthread thread_;
};

} // namespace genrescope::measure
