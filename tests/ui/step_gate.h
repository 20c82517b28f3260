#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <semaphore>

namespace genrescope::test {

/// Paces endless work on another thread by the event loop of this one: each turn lets some steps
/// pass. So the work neither sleeps nor takes processor time from what is tested.
class StepGate : public QObject {
public:
    explicit StepGate(std::chrono::milliseconds turn = std::chrono::milliseconds(1),
                      int stepsPerTurn = 10)
    {
        connect(&turns_, &QTimer::timeout, this,
                [this, stepsPerTurn] { permits_.release(stepsPerTurn); });
        turns_.start(turn);
    }

    /// On the working thread: waits for the next turn.
    void pass()
    {
        if (!open_)
            permits_.acquire();
    }

    /// Lets everything pass from now on; to be called before this thread waits for the other one.
    void open()
    {
        open_ = true;
        permits_.release();
    }

private:
    QTimer turns_;
    std::counting_semaphore<> permits_{0};
    std::atomic<bool> open_ = false;
};

} // namespace genrescope::test
