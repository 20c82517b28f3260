#include "app/measure/process_stats.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace genrescope::measure {

double millisecondsSinceStart()
{
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    // Field 22, in clock ticks since the system was started; the name in field 2 may hold spaces.
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int field = 3; field < 22; ++field)
        fields >> skipped;
    double ticks = 0.0;
    fields >> ticks;
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const double seconds =
        static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    return 1e3 * (seconds - ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0.0;
    double resident = 0.0;
    file >> size >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace genrescope::measure
