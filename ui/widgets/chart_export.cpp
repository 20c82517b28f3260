#include "ui/widgets/chart_export.h"

#include "ui/widgets/chart_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace genrescope {

namespace {

QString csvCell(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QString text = value.toString();
    if (value.typeId() != QMetaType::QString)
        return text;
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted = std::any_of(text.begin(), text.end(),
                                    [](QChar character) { return special.contains(character); });
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvRow(const QVariantList& cells)
{
    QStringList texts;
    for (const QVariant& cell : cells)
        texts.append(csvCell(cell));
    return texts.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace

QByteArray chartPng(ChartView& chart, double scale)
{
    QImage image(chart.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), chart.size()));
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return content;
}

QByteArray chartSvg(ChartView& chart)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(QRectF(QPointF(), chart.size()));
    generator.setTitle(chart.title().toHtmlEscaped());
    generator.setDescription(chart.valueText().toHtmlEscaped());
    QPainter painter(&generator);
    chart.paint(painter, QRectF(QPointF(), chart.size()));
    painter.end();
    return content;
}

QByteArray tableCsv(const ValueTable& table)
{
    QVariantList fields;
    for (const ValueColumn& column : table.columns)
        fields << column.field;
    QString text = csvRow(fields);
    for (const QVariantList& row : table.rows)
        text += csvRow(row);
    return text.toUtf8();
}

QString saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return QCoreApplication::translate(
               "ChartExport",
               "The file %1 could not be written (%2); choose another folder or free some space.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace genrescope
