namespace ReportExtractor.Readers.Input.Watching;

/// <summary>The managed memory that the process holds. Not thread-safe.</summary>
internal sealed class HeldMemory : IHeldMemory
{
    /// <summary>
    /// How much must be allocated between two collections, as a part of the limit: less can't have changed much, and collecting takes
    /// time.
    /// </summary>
    private const int PartBetweenCollections = 8;

    private long _allocatedBefore;
    private long _heldBefore;

    /// <inheritdoc/>
    public void CountFromHere() => _heldBefore = Collected();

    /// <inheritdoc/>
    public void CountAll() => _heldBefore = 0;

    /// <inheritdoc/>
    public bool IsMoreThan(long most)
    {
        var all = most + _heldBefore;
        return GC.GetTotalMemory(forceFullCollection: false) > all
            && GC.GetTotalAllocatedBytes() - _allocatedBefore >= most / PartBetweenCollections
            && Collected() > all;
    }

    /// <summary>What is held when that which nobody holds any more is collected.</summary>
    private long Collected()
    {
        GC.Collect();
        _allocatedBefore = GC.GetTotalAllocatedBytes();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
