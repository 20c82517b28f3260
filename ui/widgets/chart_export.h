#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace genrescope {

class ChartView;
struct ValueTable;

/// What a chart shows, as a file's content. What you see is what you get: the zoom is kept.

/// PNG with this many pixels per point.
QByteArray chartPng(ChartView& chart, double scale = 2.0);
QByteArray chartSvg(ChartView& chart);
/// RFC 4180 with "\n"; numbers with '.', shortest text that reads back as the same double; a text
/// that a spreadsheet would take for a formula gets a leading apostrophe.
QByteArray tableCsv(const ValueTable& table);

/// Writes a file completely or not at all. @return empty, or one sentence on what failed.
QString saveFile(const QString& path, const QByteArray& content);

} // namespace genrescope
