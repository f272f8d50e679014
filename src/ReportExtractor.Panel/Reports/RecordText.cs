using System.Buffers;
using ReportExtractor.Problems;

namespace ReportExtractor.Panel.Reports;

/// <summary>A record of a file, as JSON.</summary>
/// <param name="Place">Its place in the file.</param>
/// <param name="Memory">Holds its JSON; given back after use.</param>
/// <param name="Length">The number of bytes of its JSON.</param>
internal sealed record RecordText(Message Place, IMemoryOwner<byte> Memory, int Length) : IDisposable
{
    /// <summary>Its JSON.</summary>
    public ReadOnlySpan<byte> Json => Memory.Memory.Span[..Length];

    /// <summary>Copies a text.</summary>
    /// <param name="place">Its place in the file.</param>
    /// <param name="json">The text.</param>
    public static RecordText Of(Message place, ReadOnlySpan<byte> json)
    {
        var memory = MemoryPool<byte>.Shared.Rent(json.Length);
        json.CopyTo(memory.Memory.Span);
        return new RecordText(place, memory, json.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => Memory.Dispose();
}
