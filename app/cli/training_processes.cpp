#include "app/cli/training_processes.h"

#include "app/engine/engine_functions.h"

namespace genrescope::cli {

namespace {

/// Where the processes that this one starts meet: reached from this machine alone.
constexpr const char* ownAddress = "127.0.0.1";

/// @return nothing for a process that trains alone
std::optional<GroupPlace> placeOf(const TrainingOptions& options)
{
    std::optional<GroupPlace> place = placeInEnvironment(processEnvironment());
    if (place && options.processes && *options.processes != place->size) {
        throw ConfigError(Message::english(
            "--processes asks for %1, but this process was started as one of %2; leave --processes "
            "to what starts them.",
            *options.processes, place->size));
    }
    if (!place && options.processes.value_or(1) > 1)
        place = GroupPlace{.size = *options.processes, .address = ownAddress};
    if (place && !options.interface.empty())
        place->interface = options.interface;
    return place;
}

} // namespace

TrainingProcesses::TrainingProcesses(const TrainingOptions& options,
                                     const engine::EngineFunctions& engine,
                                     const CancellationToken& cancellation)
{
    const std::optional<GroupPlace> place = placeOf(options);
    if (!place) {
        group_ = std::make_unique<TrainingGroup>();
        return;
    }
    // A launcher has given them a port.
    const bool startsOthers = place->port == 0;
    const auto onMeeting = [&](std::uint16_t port) {
        GroupPlace here = *place;
        here.port = port;
        if (startsOthers)
            peers_.start(here);
    };
    const auto check = [this, cancellation] {
        cancellation.throwIfCanceled();
        peers_.throwIfOneHasEnded();
    };
    group_ = engine.joinGroup(*place, onMeeting, check);
}

} // namespace genrescope::cli
