#include "core/training/run_log.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/parse_number.h"

#include <array>
#include <charconv>
#include <string_view>

namespace genrescope {

namespace {

constexpr std::string_view header =
    "epoch,step,training_loss,validation_loss,validation_weighted_ap,validation_macro_ap,"
    "learning_rate,seconds,crops_per_second,best\n";
constexpr std::uint64_t maxConfigBytes = 1ULL << 20;
constexpr std::uint64_t maxMetricsBytes = 1ULL << 30;

/// The columns in the order of the header, once for both directions.
template<typename Metrics, typename Visitor>
void visitColumns(Metrics& metrics, Visitor&& visit)
{
    visit(metrics.epoch);
    visit(metrics.step);
    visit(metrics.trainingLoss);
    visit(metrics.validationLoss);
    visit(metrics.validationWeightedAp);
    visit(metrics.validationMacroAp);
    visit(metrics.learningRate);
    visit(metrics.seconds);
    visit(metrics.cropsPerSecond);
    visit(metrics.best);
}

class RowWriter {
public:
    void operator()(bool value) { field(value ? "1" : "0"); }

    template<typename Number>
    void operator()(Number value)
    {
        std::array<char, 32> buffer = {};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
        field({buffer.data(), end});
    }

    void operator()(const std::optional<double>& value)
    {
        if (value)
            (*this)(*value);
        else
            field("");
    }

    const std::string& row() const { return row_; }

private:
    void field(std::string_view text)
    {
        if (!row_.empty())
            row_ += ',';
        row_ += text;
    }

    std::string row_;
};

class RowReader {
public:
    explicit RowReader(std::string_view row) : rest_(row) {}

    void operator()(bool& value)
    {
        int number = 0;
        (*this)(number);
        value = number != 0;
    }

    template<typename Number>
    void operator()(Number& value)
    {
        const std::optional<Number> number = parseNumber<Number>(next());
        value = number.value_or(value);
        valid_ = valid_ && number.has_value();
    }

    void operator()(std::optional<double>& value)
    {
        const std::string_view text = next();
        value = parseNumber<double>(text);
        valid_ = valid_ && (text.empty() || value.has_value());
    }

    bool complete() const { return valid_ && rest_.empty(); }

private:
    std::string_view next()
    {
        const std::size_t comma = rest_.find(',');
        const std::string_view field = rest_.substr(0, comma);
        rest_ = comma == std::string_view::npos ? std::string_view{} : rest_.substr(comma + 1);
        return field;
    }

    std::string_view rest_;
    bool valid_ = true;
};

} // namespace

std::filesystem::path runConfigPath(const std::filesystem::path& run)
{
    return run / "config.json";
}

std::filesystem::path runMetricsPath(const std::filesystem::path& run)
{
    return run / "metrics.csv";
}

std::filesystem::path bestCheckpointPath(const std::filesystem::path& run)
{
    return run / "best.safetensors";
}

std::filesystem::path lastCheckpointPath(const std::filesystem::path& run)
{
    return run / "last.safetensors";
}

RunLog readRunLog(const std::filesystem::path& run)
{
    RunLog log;
    try {
        log.config = trainConfigFromJson(readTextFile(runConfigPath(run), maxConfigBytes));
    } catch (const ConfigError& error) {
        throw ConfigError(runConfigPath(run).string() + " cannot be used. " + error.what());
    }

    const std::string text = readTextFile(runMetricsPath(run), maxMetricsBytes);
    std::string_view rest = text;
    if (!rest.starts_with(header))
        throw ConfigError(runMetricsPath(run).string() + " has other columns than a run writes.");
    rest.remove_prefix(header.size());
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        RowReader reader(rest.substr(0, end));
        visitColumns(log.epochs.emplace_back(), reader);
        if (!reader.complete()) {
            throw ConfigError(runMetricsPath(run).string() + " is damaged in line " +
                              std::to_string(log.epochs.size() + 1) + ".");
        }
        rest.remove_prefix(end + 1);
    }
    return log;
}

RunWriter::RunWriter(const std::filesystem::path& run, const TrainConfig& config)
    : metricsPath_(runMetricsPath(run))
{
    if (std::filesystem::exists(runConfigPath(run))) {
        throw FileError(run.string() +
                        " holds a training run already; choose another folder for this one.");
    }
    writeFile(metricsPath_, header);
    metrics_.open(metricsPath_, std::ios::binary | std::ios::app);
    // Last, so that a folder with settings is always a whole run.
    writeFile(runConfigPath(run), toJson(config) + '\n');
}

void RunWriter::add(const EpochMetrics& metrics)
{
    RowWriter writer;
    visitColumns(metrics, writer);
    metrics_ << writer.row() << '\n' << std::flush;
    if (!metrics_)
        throw FileError(metricsPath_.string() + " cannot be written; is the disk full?");
}

} // namespace genrescope
