#include "core/runs/epoch_rows.h"

#include "core/base/number_text.h"

namespace genrescope {

namespace {

/// The columns in the order of the headers, once for both directions.
template<typename Metrics, typename Visitor>
void visitMetrics(Metrics& metrics, Visitor& visit)
{
    visit(metrics.epoch);
    visit(metrics.step);
    visit(metrics.trainingLoss);
    visit(metrics.validationLoss);
    visit(metrics.validationWeightedAp);
    visit(metrics.validationMacroAp);
    visit(metrics.learningRate);
    visit(metrics.best);
}

template<typename Metrics, typename Visitor>
void visitTiming(Metrics& metrics, Visitor& visit)
{
    visit(metrics.epoch);
    visit(metrics.seconds);
    visit(metrics.cropsPerSecond);
}

class RowWriter {
public:
    void operator()(bool value) { field(value ? "1" : "0"); }

    template<typename Number>
    void operator()(Number value)
    {
        field(shortestNumber(value));
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

std::string metricsRow(const EpochMetrics& metrics)
{
    RowWriter writer;
    visitMetrics(metrics, writer);
    return writer.row();
}

std::string timingRow(const EpochMetrics& metrics)
{
    RowWriter writer;
    visitTiming(metrics, writer);
    return writer.row();
}

bool readMetricsRow(std::string_view row, EpochMetrics& metrics)
{
    RowReader reader(row);
    visitMetrics(metrics, reader);
    return reader.complete();
}

bool readTimingRow(std::string_view row, EpochMetrics& metrics)
{
    RowReader reader(row);
    visitTiming(metrics, reader);
    return reader.complete();
}

} // namespace genrescope
