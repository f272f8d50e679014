namespace ReportExtractor.Readers.Input.Watching;

/// <summary>The memory that a process holds.</summary>
internal interface IHeldMemory
{
    /// <summary>From now on, only what is held in addition counts: a reading is alone.</summary>
    void CountFromHere();

    /// <summary>From now on, all that is held counts.</summary>
    void CountAll();

    /// <summary>Whether more is held than a limit.</summary>
    /// <param name="most">The limit, in bytes.</param>
    bool IsMoreThan(long most);
}
