#pragma once

#include <cstdio>
#include <string>
#include <sys/types.h>
#include <vector>

namespace genrescope::cli {

/// Another instance of this program that answers each line it receives with one line.
class ChildProcess {
public:
    /// @throws FileError if it cannot be started.
    explicit ChildProcess(const std::vector<std::string>& arguments);
    /// Ends it by closing its input, and waits for it.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The answer, without its line end.
    /// @throws FileError if it ended without one.
    std::string ask(const std::string& line);

private:
    pid_t process_ = 0;
    std::FILE* toChild_ = nullptr;
    std::FILE* fromChild_ = nullptr;
};

} // namespace genrescope::cli
