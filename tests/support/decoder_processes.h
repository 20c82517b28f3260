#pragma once

#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

namespace genrescope::test {

/// Neither gone nor waiting for its parent to notice its end.
inline bool isRunning(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string number;
    std::string command;
    std::string state;
    return (file >> number >> command >> state) && state != "Z";
}

struct ChildProcess {
    pid_t id = 0;
    /// Processor time in the program's own code, in hundredths of a second.
    long ticks = 0;
};

/// The processes that `parent` has started and that still run, by the start of their name.
inline std::vector<ChildProcess> childProcessesOf(pid_t parent, const std::string& name)
{
    std::vector<ChildProcess> children;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream file(entry.path() / "stat");
        ChildProcess child;
        pid_t its = 0;
        std::string command;
        std::string state;
        if (!(file >> child.id >> command >> state >> its) || its != parent || state == "Z" ||
            !command.starts_with("(" + name.substr(0, 15)))
            continue;
        constexpr int between = 9;
        std::string skipped;
        for (int i = 0; i < between; ++i)
            file >> skipped;
        file >> child.ticks;
        children.push_back(child);
    }
    return children;
}

inline std::vector<pid_t> childProcesses(const std::string& name)
{
    std::vector<pid_t> children;
    for (const ChildProcess& child : childProcessesOf(::getpid(), name))
        children.push_back(child.id);
    return children;
}

} // namespace genrescope::test
