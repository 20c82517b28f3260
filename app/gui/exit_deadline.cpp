#include "app/gui/exit_deadline.h"

#include "app/gui/program.h"

#include <thread>

namespace genrescope::gui {

void endProcessWithin(std::chrono::milliseconds time, int exitCode)
{
    std::thread([time, exitCode] {
        std::this_thread::sleep_for(time);
        leaveProcess(exitCode);
    }).detach();
}

} // namespace genrescope::gui
