#include "app/cli/reader_options.h"

#include "app/cli/option_checks.h"

#include <algorithm>

namespace genrescope::cli {

ReaderOptions::ReaderOptions(CLI::App& command) : command_(command)
{
    for (const ReaderInfo& info : readerInfos()) {
        for (const ReaderField& field : info.fields)
            add(field);
    }
}

bool ReaderOptions::isAnyGiven() const
{
    return !values().empty();
}

const ReaderInfo& ReaderOptions::chosen() const
{
    const ReaderInfo* found = nullptr;
    std::string wanted;
    for (const ReaderInfo& info : readerInfos()) {
        const std::string own = "--" + info.fields.front().name;
        wanted += (wanted.empty() ? "" : ", ") + own;
        if (!isGiven(info.fields.front()))
            continue;
        if (found != nullptr)
            throw CLI::ExcludesError("--" + found->fields.front().name, own);
        found = &info;
    }
    if (found == nullptr)
        throw CLI::RequiredError(command_.get_name() + ": one of " + wanted);
    check(*found);
    return *found;
}

std::map<std::string, std::string> ReaderOptions::values() const
{
    std::map<std::string, std::string> given;
    for (const auto& [name, option] : options_) {
        if (option->count() > 0)
            given[name] = option->as<std::string>();
    }
    return given;
}

bool ReaderOptions::isGiven(const ReaderField& field) const
{
    return options_.at(field.name)->count() > 0;
}

void ReaderOptions::add(const ReaderField& field)
{
    const std::string name = "--" + field.name;
    const std::string about = field.help.str();
    const std::string help = field.title.str() + (about.empty() ? "" : ": " + about);
    CLI::Option*& option = options_[field.name];
    if (option != nullptr) {
        if (option->get_description() != help)
            option->description(option->get_description() + "; " + help);
        return;
    }
    if (field.kind == ReaderField::Kind::Flag) {
        option = command_.add_flag(name, help);
        return;
    }
    option = command_.add_option(name, help);
    // Without a type, it would look like a flag.
    option->type_name(field.kind == ReaderField::Kind::Count ? "INT" : "TEXT");
    if (field.kind == ReaderField::Kind::Choice) {
        std::vector<std::string> names;
        for (const ReaderChoice& choice : field.choices)
            names.push_back(choice.name);
        option->check(oneOf(names));
    }
    if (field.kind == ReaderField::Kind::Count)
        option->check(inRange(field.minimum));
}

void ReaderOptions::check(const ReaderInfo& info) const
{
    const std::string own = "--" + info.fields.front().name;
    for (const ReaderField& field : info.fields) {
        if (field.isRequired && !isGiven(field))
            throw CLI::RequiresError(own, "--" + field.name);
    }
    for (const auto& [name, option] : options_) {
        const bool isOwn = std::ranges::count(info.fields, name, &ReaderField::name) > 0;
        if (option->count() > 0 && !isOwn)
            throw CLI::ExcludesError(own, "--" + name);
    }
}

std::string titlesOfReaders()
{
    std::string text;
    for (const ReaderInfo& info : readerInfos())
        text += (text.empty() ? "" : ", ") + info.title.str();
    return text;
}

} // namespace genrescope::cli
