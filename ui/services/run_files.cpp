#include "ui/services/run_files.h"

#include "core/base/number_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace genrescope {

namespace {

constexpr std::string_view header = "step,epoch,loss,learning_rate,seconds\n";

QString settingText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toVariant().toString();
}

void collect(const QJsonObject& object, const QString& prefix, std::map<QString, QString>& settings)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isObject())
            collect(field.value().toObject(), prefix + field.key() + QLatin1Char('.'), settings);
        else
            settings[prefix + field.key()] = settingText(field.value());
    }
}

/// Reads the numbers of a line one after the other.
class RowReader {
public:
    explicit RowReader(std::string_view row) : rest_(row) {}

    template<typename Number>
    RowReader& operator>>(Number& value)
    {
        const std::size_t comma = rest_.find(',');
        const auto number = parseNumber<Number>(rest_.substr(0, comma));
        rest_ = comma == std::string_view::npos ? std::string_view() : rest_.substr(comma + 1);
        whole_ = whole_ && number.has_value();
        value = number.value_or(Number());
        return *this;
    }

    bool isWhole() const { return whole_ && rest_.empty(); }

private:
    std::string_view rest_;
    bool whole_ = true;
};

template<typename Number>
void append(std::string& line, Number value, char end)
{
    char digits[32];
    line.append(std::begin(digits), std::to_chars(std::begin(digits), std::end(digits), value).ptr);
    line += end;
}

} // namespace

std::map<QString, QString> settingsFromJson(const QByteArray& json)
{
    std::map<QString, QString> settings;
    collect(QJsonDocument::fromJson(json).object(), {}, settings);
    return settings;
}

std::vector<RunStep> stepsFromCsv(std::string_view csv)
{
    std::vector<RunStep> steps;
    if (!csv.starts_with(header))
        return steps;
    csv.remove_prefix(header.size());
    // A last line without a line end was being written when the program died.
    for (auto end = csv.find('\n'); end != std::string_view::npos; end = csv.find('\n')) {
        RunStep step;
        RowReader row(csv.substr(0, end));
        row >> step.metrics.step >> step.metrics.epoch >> step.metrics.loss >>
            step.metrics.learningRate >> step.seconds;
        if (row.isWhole())
            steps.push_back(step);
        csv.remove_prefix(end + 1);
    }
    return steps;
}

std::string stepsHeader()
{
    return std::string(header);
}

std::string stepLine(const RunStep& step)
{
    std::string line;
    append(line, step.metrics.step, ',');
    append(line, step.metrics.epoch, ',');
    append(line, step.metrics.loss, ',');
    append(line, step.metrics.learningRate, ',');
    append(line, step.seconds, '\n');
    return line;
}

} // namespace genrescope
