#pragma once

#include <QHash>
#include <QString>

namespace genrescope {

/// Assigns each key the lowest free place, which it keeps until it leaves.
class Places {
public:
    /// Its place; a new one unless it has one.
    int take(const QString& key)
    {
        if (!places_.contains(key)) {
            int free = 0;
            while (!places_.key(free).isNull())
                ++free;
            places_.insert(key, free);
        }
        return places_.value(key);
    }
    void leave(const QString& key) { places_.remove(key); }
    void clear() { places_.clear(); }

    bool has(const QString& key) const { return places_.contains(key); }
    /// -1 without a place.
    int of(const QString& key) const { return places_.value(key, -1); }

private:
    QHash<QString, int> places_;
};

} // namespace genrescope
