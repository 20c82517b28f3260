#include "app/measure/stall_meter.h"

#include <chrono>

namespace genrescope::measure {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

} // namespace

StallMeter::StallMeter(QObject* parent) : QObject(parent) {}

void StallMeter::start()
{
    latencies_.clear();
    latencies_.reserve(100'000);
    thread_ = std::jthread([this](const std::stop_token& stopped) { ping(stopped); });
}

void StallMeter::stop()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void StallMeter::ping(const std::stop_token& stopped)
{
    while (!stopped.stop_requested()) {
        const Clock::time_point start = Clock::now();
        QMetaObject::invokeMethod(
            this,
            [this, start] {
                latencies_.push_back(millisecondsSince(start));
                acknowledged_.release();
            },
            Qt::QueuedConnection);
        // The GUI thread may wait for this one in stop(), so this one must not wait forever.
        while (!acknowledged_.try_acquire_for(20ms) && !stopped.stop_requested()) {
        }
        std::this_thread::sleep_for(2ms);
    }
}

} // namespace genrescope::measure
