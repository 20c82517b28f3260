#pragma once

#include "ui/widgets/chart_panel.h"
#include "ui/widgets/heading.h"

#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace genrescope::test {

/// Tables of a page, by their names for screen readers, that stand under no heading of their own.
inline QStringList tablesWithoutHeading(const QWidget& page)
{
    const auto headings = page.findChildren<Heading*>();
    QStringList tables;
    for (const QTableView* table : page.findChildren<QTableView*>()) {
        const bool ofChart =
            std::ranges::any_of(page.findChildren<ChartPanel*>(), [&](const ChartPanel* panel) {
                return panel->isAncestorOf(table);
            });
        const bool headed = std::ranges::any_of(
            headings, [&](const Heading* heading) { return heading->buddy() == table; });
        if (!ofChart && !headed)
            tables << table->accessibleName();
    }
    return tables;
}

} // namespace genrescope::test
