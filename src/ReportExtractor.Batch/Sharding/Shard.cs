using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Batch.Sharding;

/// <summary>
/// One of several shares of the inputs. Inputs are divided by their paths alone, so that machines that see the same inputs agree on
/// the division.
/// </summary>
/// <param name="Index">The shard's number, from 1.</param>
/// <param name="Count">The number of shards.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>The only shard of one: it has every input.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>
    /// Whether an input belongs to the shard: the first eight bytes of the SHA-256 of its path (UTF-8), as a big-endian number, modulo
    /// Count are Index - 1.
    /// </summary>
    /// <param name="sourcePath">The input's path, as in its record.</param>
    public bool Holds(string sourcePath) => Count == 1 || Hash(sourcePath) % (ulong)Count == (ulong)(Index - 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Index}/{Count}";

    private static ulong Hash(string path) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
}
