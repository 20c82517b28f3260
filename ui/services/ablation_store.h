#pragma once

#include "core/ablation/ablation_outcome.h"
#include "core/ablation/ablation_plan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace genrescope {

/// An ablation of a workspace, as far as it has come.
struct StoredAblation {
    /// Absolute; names it.
    QString folder = {};
    AblationReport report = {};

    /// Of all variants, with all seeds.
    std::size_t runCount() const;
    bool isComplete() const { return report.runs.size() == runCount(); }
};

/// The ablations of a workspace: WORKSPACE/ablations/NAME/queue.json, and beside it the runs and
/// tables that ablate() writes. The command line continues them, too.
class AblationStore {
public:
    explicit AblationStore(const QString& workspace);

    /// Their folders, newest first.
    QStringList folders() const;
    /// @throws ConfigError naming the file that cannot be used; FileError.
    static StoredAblation read(const QString& folder);
    /// A new one, under a name of its own. @throws ConfigError if it cannot be trained; FileError.
    StoredAblation create(const AblationPlan& plan, const QDateTime& now) const;
    /// @throws FileError.
    static void setSeeds(const QString& folder, int seeds);

private:
    QString ablations_;
};

} // namespace genrescope
