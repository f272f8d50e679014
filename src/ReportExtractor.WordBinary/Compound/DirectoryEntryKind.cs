using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>What an entry of the directory stands for (MS-CFB §2.6.1).</summary>
internal enum DirectoryEntryKind
{
    /// <summary>Nothing.</summary>
    Unused = 0,

    /// <summary>A storage, which holds others.</summary>
    Storage = 1,

    /// <summary>A stream.</summary>
    Stream = 2,

    /// <summary>The root.</summary>
    Root = 5,
}
