#include "ui/presenters/html_report.h"

#include "ui/text/core_names.h"
#include "ui/text/format.h"
#include "ui/text/report_averages.h"
#include "ui/text/score_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

namespace genrescope {

namespace {

class Report {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

constexpr int digits = 4;

// Plain and printable; the colors follow the reader's dark or light setting.
constexpr auto style = R"(:root{color-scheme:light dark}
body{font-family:sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;line-height:1.5}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .75rem;border-bottom:1px solid #8885;text-align:right}
th:first-child,td:first-child{text-align:left}
figure{display:inline-block;margin:1rem 1rem 1rem 0;vertical-align:top}
img{max-width:100%;background:#fff}figcaption{font-size:.9rem}small{opacity:.75}
)";

QByteArray pngOf(const QImage& image)
{
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return content;
}

/// Appends elements whose text is escaped.
class Html {
public:
    void open(const char* tag) { text_ += QStringLiteral("<%1>").arg(QLatin1String(tag)); }
    void close(const char* tag) { text_ += QStringLiteral("</%1>\n").arg(QLatin1String(tag)); }

    void element(const char* tag, const QString& text)
    {
        text_ += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
    }

    void row(const char* cell, const QStringList& texts)
    {
        open("tr");
        for (const QString& text : texts)
            element(cell, text);
        close("tr");
    }

    void picture(const ReportPicture& picture)
    {
        open("figure");
        const bool isSvg = picture.image.isNull();
        const QByteArray content = isSvg ? picture.svg : pngOf(picture.image);
        text_ += QStringLiteral("<img alt=\"%1\" src=\"data:%2;base64,%3\">")
                     .arg(picture.caption.toHtmlEscaped(),
                          isSvg ? QStringLiteral("image/svg+xml") : QStringLiteral("image/png"),
                          QString::fromLatin1(content.toBase64()));
        element("figcaption", picture.caption);
        close("figure");
    }

    QString text() const { return text_; }

private:
    QString text_;
};

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

void addProtocol(Html& html, const EvaluationReport& report, const QStringList& names)
{
    const QLocale locale;
    const auto tracks = static_cast<int>(report.tracks.size());
    html.element("p",
                 Report::tr("%Ln track(s) in the split “%1” (%2); labels: %3.", nullptr, tracks)
                     .arg(splitText(report.split), storedText(report.splitProtocol),
                          storedText(report.labelScheme)));
    html.element(
        "p",
        report.randomCrops
            ? Report::tr("%Ln random crop(s) per track, averaged.", nullptr, report.crops)
            : Report::tr("%Ln evenly spaced crop(s) per track, averaged.", nullptr, report.crops));
    html.open("table");
    html.row("th", {Report::tr("Model"), Report::tr("Recipe"), Report::tr("Checkpoint"),
                    Report::tr("Trained on this dataset")});
    for (std::size_t i = 0; i < report.checkpoints.size(); ++i) {
        const CheckpointEvaluation& one = report.checkpoints[i];
        html.row("td",
                 {names.value(static_cast<qsizetype>(i)), plain(one.recipe), plain(one.checkpoint),
                  one.sameData ? Report::tr("yes") : Report::tr("no")});
    }
    html.close("table");
}

/// The difference with its interval, and its p-value; empty where there is none.
QStringList differenceCells(const std::optional<Difference>& difference)
{
    if (!difference)
        return {QString(), QString()};
    return {QStringLiteral("%1 (%2 … %3)")
                .arg(signedText(difference->value, digits),
                     signedText(difference->interval.low, digits),
                     signedText(difference->interval.high, digits)),
            pValueText(difference->pValue)};
}

void addAverages(Html& html, const EvaluationReport& report, const QStringList& names)
{
    html.element("h2", Report::tr("Averages"));
    if (report.bootstrap.resamples > 0 && !report.checkpoints.front().labelIntervals.empty())
        html.element("p",
                     Report::tr("In parentheses: 95% confidence interval (artists resampled). p: "
                                "how likely chance alone would produce such a difference."));
    html.open("table");
    const auto averages = reportAverages(report);
    QStringList head = QStringList(QString()) + names;
    const std::size_t compared = averages.front().differences.size();
    for (std::size_t i = 0; i < compared; ++i) {
        const QString& model = names[static_cast<qsizetype>(i) + 1];
        head << (compared == 1 ? Report::tr("Difference")
                               : Report::tr("Difference of %1 from %2").arg(model, names.front()))
             << Report::tr("p", "p-value");
    }
    html.row("th", head);
    for (const ReportAverage& average : averages) {
        QStringList cells = {average.fullName()};
        for (std::size_t i = 0; i < average.values.size(); ++i)
            cells.append(average.score(i, digits));
        for (std::size_t i = 0; i < compared; ++i)
            cells << differenceCells(i < average.differences.size() ? average.differences[i]
                                                                    : std::nullopt);
        html.row("td", cells);
    }
    html.close("table");
}

void addGenres(Html& html, const EvaluationReport& report, const QStringList& names)
{
    html.element("h2", Report::tr("Genres"));
    html.open("table");
    QStringList head = {Report::tr("Genre"), Report::tr("Support")};
    for (const QString& name : names)
        head.append(Report::tr("AP %1").arg(name));
    html.row("th", head);
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        const auto& first = report.checkpoints.front().metrics.perLabel[label];
        QStringList cells = {plain(report.labels[label]),
                             QLocale().toString(static_cast<qulonglong>(first.support))};
        for (const CheckpointEvaluation& one : report.checkpoints)
            cells.append(scoreText(
                one.metrics.perLabel[label].averagePrecision,
                one.labelIntervals.empty() ? std::nullopt : one.labelIntervals[label], digits));
        html.row("td", cells);
    }
    html.close("table");
}

} // namespace

QByteArray htmlReport(const EvaluationReport& report, const QStringList& names,
                      const QList<ReportPicture>& pictures)
{
    const QString title = Report::tr("Genrescope evaluation");
    Html html;
    html.element("h1", title);
    addProtocol(html, report, names);
    addAverages(html, report, names);
    html.element("h2", Report::tr("Pictures"));
    for (const ReportPicture& picture : pictures)
        html.picture(picture);
    addGenres(html, report, names);
    const QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"
                       "<title>%2</title>\n<style>%3</style></head>\n<body>\n%4</body></html>\n");
    return page
        .arg(QLocale().name().section(QLatin1Char('_'), 0, 0), title.toHtmlEscaped(),
             QLatin1String(style), html.text())
        .toUtf8();
}

} // namespace genrescope
