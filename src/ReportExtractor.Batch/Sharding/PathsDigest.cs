using System.Security.Cryptography;
using System.Text;
using ReportExtractor.Batch.Inputs;

namespace ReportExtractor.Batch.Sharding;

/// <summary>Counts and hashes the paths of inputs as they are enumerated, and keeps those of one shard.</summary>
/// <param name="shard">The shard.</param>
internal sealed class PathsDigest(Shard shard) : IDisposable
{
    private readonly IncrementalHash _paths = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The number of inputs so far, of all shards.</summary>
    public long Inputs { get; private set; }

    /// <summary>The SHA-256 of the paths so far, each in UTF-8 followed by a zero byte.</summary>
    public string Digest => Convert.ToHexStringLower(_paths.GetCurrentHash());

    /// <summary>The shard's inputs. Enumerate once.</summary>
    /// <param name="inputs">All inputs.</param>
    public IEnumerable<BatchInput> Pass(IEnumerable<BatchInput> inputs)
    {
        foreach (var input in inputs)
        {
            Add(input.SourcePath);
            if (shard.Holds(input.SourcePath))
            {
                yield return input;
            }
        }
    }

    /// <summary>Counts and hashes a path.</summary>
    /// <param name="sourcePath">The path of an input.</param>
    public void Add(string sourcePath)
    {
        Inputs++;
        _paths.AppendData(Encoding.UTF8.GetBytes(sourcePath + '\0'));
    }

    /// <inheritdoc/>
    public void Dispose() => _paths.Dispose();
}
