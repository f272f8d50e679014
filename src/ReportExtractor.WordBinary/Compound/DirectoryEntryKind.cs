using System.Buffers.Binary;
using System.Text;

namespace ReportExtractor.WordBinary.Compound;

/// <summary>The type of a directory entry (MS-CFB §2.6.1).</summary>
internal enum DirectoryEntryKind
{
    /// <summary>An unused entry.</summary>
    Unused = 0,

    /// <summary>A storage, which contains other entries.</summary>
    Storage = 1,

    /// <summary>A stream.</summary>
    Stream = 2,

    /// <summary>The root.</summary>
    Root = 5,
}
