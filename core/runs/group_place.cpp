#include "core/runs/group_place.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

namespace genrescope {

namespace {

/// torch.distributed's.
constexpr int usualPort = 29'500;
constexpr int mostPorts = 65'535;
/// Ports of SLURM's jobs: beyond those of services, and below those that Linux gives to clients.
constexpr int firstJobPort = 15'000;
constexpr int jobPorts = 10'000;

/// The names of one launcher's variables.
struct Launcher {
    const char* rank;
    const char* size;
};

constexpr Launcher torchLauncher = {"RANK", "WORLD_SIZE"};
/// SLURM_NTASKS is set in a batch script, too, which is no task.
constexpr Launcher slurm = {"SLURM_PROCID", "SLURM_STEP_NUM_TASKS"};
constexpr Launcher openMpi = {"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"};

int wholeNumber(const char* name, const std::string& text, int least, int most)
{
    const std::optional<int> value = parseNumber<int>(text);
    if (!value || *value < least || *value > most) {
        throw ConfigError(
            Message::english("The environment's %1 is \"%2\", which is no whole number from %3 to "
                             "%4; have it set by "
                             "whatever starts the processes, or unset it to train in one.",
                             name, text, least, most));
    }
    return *value;
}

std::string required(const Environment& variable, const char* name)
{
    const std::optional<std::string> text = variable(name);
    if (!text) {
        throw ConfigError(Message::english(
            "The environment says that this is one of several processes, but not %1; set it to "
            "where the first one runs, the same for all of them.",
            name));
    }
    return *text;
}

std::optional<GroupPlace> placeBy(const Launcher& launcher, const Environment& variable)
{
    const std::optional<std::string> rank = variable(launcher.rank);
    const std::optional<std::string> size = variable(launcher.size);
    if (!rank || !size)
        return {};
    constexpr int mostProcesses = 4'096;
    GroupPlace place;
    place.size = wholeNumber(launcher.size, *size, 1, mostProcesses);
    place.rank = wholeNumber(launcher.rank, *rank, 0, place.size - 1);
    return place;
}

std::uint16_t portIn(const Environment& variable, int otherwise)
{
    const std::optional<std::string> text = variable("MASTER_PORT");
    int port = text ? wholeNumber("MASTER_PORT", *text, 1, mostPorts - 1) : otherwise;
    // torchrun's agent listens there itself.
    if (variable("TORCHELASTIC_USE_AGENT_STORE") == "True")
        ++port;
    return static_cast<std::uint16_t>(port);
}

/// Jobs that share a machine must not meet at the same port.
int portOfJob(const Environment& variable)
{
    const std::optional<int> job = parseNumber<int>(variable("SLURM_JOB_ID").value_or(""));
    return job ? firstJobPort + *job % jobPorts : usualPort;
}

} // namespace

std::string firstHost(const std::string& list)
{
    const std::size_t end = list.find_first_of("[,");
    std::string prefix = list.substr(0, end);
    if (end == std::string::npos || list[end] == ',')
        return prefix;
    return prefix + list.substr(end + 1, list.find_first_of("-,]", end) - end - 1);
}

std::optional<GroupPlace> placeInEnvironment(const Environment& variable)
{
    int port = usualPort;
    std::optional<std::string> address = variable("MASTER_ADDR");
    std::optional<GroupPlace> place = placeBy(torchLauncher, variable);
    if (!place) {
        place = placeBy(slurm, variable);
        if (place) {
            port = portOfJob(variable);
            if (!address && place->size > 1)
                address = firstHost(required(variable, "SLURM_STEP_NODELIST"));
        }
    }
    if (!place) {
        place = placeBy(openMpi, variable);
        if (place && !address &&
            variable("OMPI_COMM_WORLD_LOCAL_SIZE") == variable("OMPI_COMM_WORLD_SIZE"))
            address = "127.0.0.1";
    }
    if (!place || place->size == 1)
        return {};
    place->address = address ? *address : required(variable, "MASTER_ADDR");
    place->port = portIn(variable, port);
    place->interface = variable("GLOO_SOCKET_IFNAME").value_or("");
    return place;
}

} // namespace genrescope
