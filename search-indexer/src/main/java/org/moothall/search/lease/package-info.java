/**
 * What only one process may do at a time. A lease is a row that its holder renews; it ends when it is given back, or by
 * itself some seconds after its holder's death, whether a process or a whole machine has died. The database's clock
 * decides. A holder that stalls past its lease may still write: whoever relies on a lease must be safe against that.
 */
@NullMarked
package org.moothall.search.lease;

import org.jspecify.annotations.NullMarked;
