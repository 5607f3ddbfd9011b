/** What a program does when its operands begin like that. */
export type Verbs = {
  /** Options that take a value as the next word, of those that stand before the verb. */
  readonly withValue?: string;
  /** What takes away, moves or overwrites what people use. */
  readonly dangerous?: RegExp;
  /** What changes something else. */
  readonly changing?: RegExp;
};

const kubectl: Verbs = {
  withValue:
    '-n --namespace --context --kubeconfig --cluster --user -s --server --as --as-group --token --request-timeout -v -l --selector -f --filename -o --output -c --container',
  dangerous: /^(?:delete|drain)\b/,
  changing:
    /^(?:annotate|apply|autoscale|cordon|create|edit|expose|label|patch|replace|run|scale|taint|uncordon|set \w+|rollout (?:pause|restart|resume|undo)|certificate (?:approve|deny)|cp)\b/,
};
const docker: Verbs = {
  withValue: '-H --host -c --context --config -l --log-level -f --file -p --project-name --project-directory',
  dangerous:
    /^(?:(?:container |volume |network |system |stack |service |node |secret |config )?(?:rm|prune)|compose rm)\b/,
  changing:
    /^(?:(?:container |service |stack |compose |image )?(?:kill|pause|push|restart|run|start|stop|unpause|update|deploy|scale|up|down|create|rollback)|(?:volume|network|secret|config) create|swarm (?:leave|join|init))\b/,
};
const terraform: Verbs = {
  withValue: '',
  dangerous: /^(?:destroy|state rm|workspace delete)\b/,
  changing: /^(?:apply|import|taint|untaint|refresh|state mv|state push|force-unlock)\b/,
};

/** The programs that operators change things with, by the words with which they do. */
export const programVerbs: Readonly<Record<string, Verbs>> = {
  kubectl,
  oc: kubectl,
  docker,
  podman: docker,
  nerdctl: docker,
  'docker-compose': { ...docker, dangerous: /^rm\b/ },
  terraform,
  tofu: terraform,
  terragrunt: { ...terraform, dangerous: /^(?:run-all destroy|destroy|state rm|workspace delete)\b/ },
  pulumi: {
    dangerous: /^(?:destroy|stack rm|state delete)\b/,
    changing: /^(?:up|update|import|refresh|cancel)\b/,
  },
  cdk: { dangerous: /^destroy\b/, changing: /^deploy\b/ },
  helm: {
    withValue: '-n --namespace --kube-context --kubeconfig',
    dangerous: /^(?:uninstall|delete|del|un)\b/,
    changing: /^(?:install|rollback|upgrade|push)\b/,
  },
  argocd: {
    dangerous: /^(?:app|cluster|proj|repo) (?:delete|rm)\b/,
    changing: /^app (?:create|set|sync|rollback|patch)\b/,
  },
  flux: {
    dangerous: /^(?:delete|uninstall)\b/,
    changing: /^(?:create|reconcile|suspend|resume|install|bootstrap)\b/,
  },
  velero: {
    dangerous: /^(?:restore create|create restore|(?:backup|restore|schedule) delete|delete|uninstall)\b/,
    changing: /^(?:backup create|create|schedule create|install)\b/,
  },
  systemctl: {
    withValue: '-H --host -M --machine -t --type -s --signal -n --lines -p --property',
    dangerous: /^(?:reboot|poweroff|halt|kexec|emergency|rescue)\b/,
    changing:
      /^(?:start|stop|restart|reload|try-restart|reload-or-restart|enable|disable|mask|unmask|kill|isolate|set-property|set-default|daemon-reexec)\b/,
  },
  git: {
    withValue: '-C -c --git-dir --work-tree',
    changing: /^(?:push|send-email)\b/,
  },
  gh: {
    withValue: '-R --repo',
    dangerous: /^\w+ delete\b/,
    changing:
      /^(?:\w+ (?:create|edit|merge|close|reopen|rerun|cancel|set|upload|enable|disable|archive|rename|transfer|lock|comment|review)|workflow run)\b/,
  },
  aws: {
    withValue:
      '--region --profile --output --endpoint-url --query --color --ca-bundle --cli-read-timeout --cli-connect-timeout',
    dangerous:
      /^(?:s3 r[mb]|[\w-]+ (?:delete|terminate|deregister|restore|promote|failover|switchover|purge|schedule-key-deletion|detach-volume|release-address)[\w-]*)\b/,
    changing:
      /^(?:s3 (?:cp|mv|sync|mb)|[\w-]+ (?:(?:add|allocate|associate|attach|authorize|cancel|change|copy|create|detach|disable|disassociate|enable|execute|import|invoke|modify|publish|put|reboot|register|remove|replace|reset|resume|revoke|rotate|run|send|set|start|stop|suspend|tag|untag|update|upload)(?:-[\w-]+)?))(?![\w-])/,
  },
  gcloud: {
    withValue: '--project --account --zone --region --location --configuration --format --command',
    dangerous:
      /(?:^|\s)(?:delete|remove-iam-policy-binding|promote-replica|promote-standby|restore-backup|failover|restore|rm)(?=\s|$)/,
    changing:
      /(?:^|\s)(?:add-[\w-]+|create|deploy|import|patch|remove-[\w-]+|reset|resize|restart|set-[\w-]+|start|stop|update(?:-[\w-]+)?|upgrade|cp|mv|rsync|switchover)(?=\s|$)/,
  },
  gsutil: { withValue: '-o -h', dangerous: /^r[mb]\b/, changing: /^(?:cp|mv|rsync|mb|acl|iam|setmeta)\b/ },
  bq: { dangerous: /^rm\b/, changing: /^(?:load|cp|mk|update|insert)\b/ },
  az: {
    withValue: '-g --resource-group --subscription -o --output -n --name --query --scripts',
    dangerous:
      /(?:^|\s)(?:delete|delete-batch|purge|restore|failover|failover-priority-change|failover-group)(?=\s|$)/,
    changing:
      /(?:^|\s)(?:add|create|deallocate|import|move|redeploy|remove|restart|scale|set|start|stop|update|upgrade|upload|upload-batch|swap)(?=\s|$)/,
  },
  eksctl: {
    dangerous: /^(?:delete|drain)\b/,
    changing: /^(?:create|scale|set|update|upgrade|enable|disable|associate)\b/,
  },
  kops: { dangerous: /^delete\b/, changing: /^(?:create|edit|replace|rolling-update|update|upgrade)\b/ },
  doctl: {
    dangerous: /(?:^|\s)(?:delete|destroy|rm)(?=\s|$)/,
    changing: /(?:^|\s)(?:create|update|resize|restart)(?=\s|$)/,
  },
  hcloud: {
    dangerous: /(?:^|\s)delete(?=\s|$)/,
    changing: /(?:^|\s)(?:create|update|reboot|reset|shutdown|poweroff)(?=\s|$)/,
  },
  heroku: {
    dangerous: /^(?:pg:(?:reset|promote|backups:restore)|apps:destroy|destroy|addons:destroy)\b/,
    changing: /^(?:ps:(?:scale|restart)|config:(?:set|unset)|releases:rollback|maintenance:)/,
  },
  fly: {
    dangerous: /(?:^|\s)(?:destroy|delete)(?=\s|$)/,
    changing: /(?:^|\s)(?:deploy|scale|restart|set|update)(?=\s|$)/,
  },
  openstack: {
    dangerous: /(?:^|\s)delete(?=\s|$)/,
    changing: /(?:^|\s)(?:create|set|unset|add|remove|reboot|start|stop)(?=\s|$)/,
  },
  virsh: {
    dangerous: /^(?:destroy|undefine|snapshot-revert|snapshot-delete|vol-delete|vol-wipe|pool-delete)\b/,
    changing: /^(?:start|shutdown|reboot|reset|define|migrate|suspend|resume)\b/,
  },
  pgbackrest: {
    dangerous: /^(?:restore|expire|stanza-delete)\b/,
    changing: /^(?:backup|stop|start|stanza-create|stanza-upgrade)\b/,
  },
  barman: { dangerous: /^(?:recover|restore|delete)\b/, changing: /^(?:backup|switch-wal|cron)\b/ },
  'wal-g': { dangerous: /^(?:backup-fetch|delete)\b/, changing: /^(?:backup-push|wal-push)\b/ },
  patronictl: {
    withValue: '-c --config-file -d --dcs-url',
    dangerous: /^(?:failover|switchover|reinit|remove)\b/,
    changing: /^(?:restart|reload|pause|resume|edit-config|flush)\b/,
  },
  repmgr: {
    withValue: '-f --config-file',
    dangerous: /^(?:standby (?:promote|switchover)|primary unregister|standby unregister|node rejoin)\b/,
    changing: /^\w+ (?:register|follow|clone)\b/,
  },
  pg_ctl: {
    withValue: '-D --pgdata -l --log -m --mode -o -w',
    dangerous: /^promote\b/,
    changing: /^(?:start|stop|restart|reload|init|initdb|kill)\b/,
  },
  pg_ctlcluster: { dangerous: /(?:^|\s)promote(?=\s|$)/, changing: /./ },
  mysqladmin: {
    withValue: '-h --host -u --user -P --port -S',
    dangerous: /^(?:drop|shutdown)\b/,
    changing: /^(?:create|flush-\S+|kill|refresh|reload|password|start-\S+|stop-\S+)/,
  },
  'redis-cli': {
    withValue: '-h -p -a -n -u --user --pass -s',
    dangerous:
      /^(?:flushall|flushdb|del|unlink|shutdown|failover|debug segfault|(?:replicaof|slaveof) no one|cluster (?:failover|reset|forget|flushslots|delslots)|sentinel (?:failover|remove|reset)|script flush|xtrim)\b/i,
    changing:
      /^(?:set|hset|expire|config set|config rewrite|replicaof|slaveof|client kill|client pause|rename|restore|lpush|rpush|sadd|zadd|cluster|bgsave|save)\b/i,
  },
  etcdctl: {
    withValue: '--endpoints --cacert --cert --key --user -w --write-out',
    dangerous: /^(?:del|snapshot restore|member remove|role delete|user delete)\b/,
    changing:
      /^(?:put|defrag|compact|move-leader|auth enable|auth disable|member (?:add|update|promote)|role (?:add|grant-permission|revoke-permission)|user (?:add|passwd))\b/,
  },
  etcdutl: { dangerous: /^snapshot restore\b/, changing: /^(?:defrag|migrate)\b/ },
  rabbitmqctl: {
    withValue: '-n --node -p --vhost -t --timeout',
    dangerous: /^(?:delete_\w+|purge_queue|reset|force_reset|forget_cluster_node)\b/,
    changing:
      /^(?:stop_app|start_app|stop|shutdown|add_\w+|set_\w+|clear_\w+|join_cluster|change_password|close_\w+|sync_queue|rotate_logs)\b/,
  },
  rabbitmqadmin: {
    withValue: '-H --host -u --username -p --password -V --vhost',
    dangerous: /^(?:delete|purge)\b/,
    changing: /^(?:declare|publish|import|close)\b/,
  },
  vault: {
    dangerous:
      /^(?:delete|kv (?:delete|destroy|metadata delete)|operator (?:seal|raft (?:remove-peer|snapshot restore))|secrets disable|auth disable|policy delete|lease revoke|token revoke|namespace delete)\b/,
    changing: /^(?:write|kv put|kv patch|secrets enable|auth enable|policy write|operator|token create)\b/,
  },
  consul: {
    dangerous: /^(?:kv delete|snapshot restore|leave|force-leave|operator raft remove-peer)\b/,
    changing:
      /^(?:kv put|services (?:register|deregister)|maint|reload|config write|acl \w+ (?:create|update|delete))\b/,
  },
  nomad: {
    dangerous:
      /^(?:node drain|namespace delete|volume delete|var purge|operator snapshot restore|job (?:stop|purge)|stop)\b/,
    changing:
      /^(?:job (?:run|dispatch|promote|revert|scale)|run|deployment|alloc (?:stop|restart)|node eligibility)\b/,
  },
  nodetool: {
    withValue: '-h --host -p --port -u -pw',
    dangerous: /^(?:decommission|removenode|assassinate|drain|clearsnapshot|truncatehints)\b/,
    changing:
      /^(?:repair|cleanup|flush|compact|refresh|rebuild|enable\w+|disable\w+|set\w+|snapshot|stopdaemon|scrub)\b/,
  },
  ceph: {
    dangerous:
      /^(?:osd (?:purge|destroy|rm|out|lost|pool (?:delete|rm))|fs rm|mon remove|pg force-recovery)\b/,
    changing: /^(?:osd (?:in|set|unset|reweight|pool (?:create|set))|config set|mgr|orch)\b/,
  },
  rbd: {
    dangerous: /^(?:rm|remove|snap (?:rm|purge|rollback)|trash (?:purge|rm))\b/,
    changing: /^(?:create|resize|snap create|map|unmap|import|clone)\b/,
  },
  zfs: {
    dangerous: /^(?:destroy|rollback|receive|recv|promote)\b/,
    changing: /^(?:create|set|snapshot|rename|mount|unmount|umount|clone|inherit|release|hold)\b/,
  },
  zpool: {
    dangerous: /^(?:destroy|labelclear|detach|remove|offline)\b/,
    changing: /^(?:create|add|attach|replace|online|import|export|scrub|set|upgrade|clear)\b/,
  },
  btrfs: {
    dangerous: /^(?:subvolume delete|device (?:remove|delete))\b/,
    changing: /^(?:subvolume (?:create|snapshot)|device add|balance|scrub|filesystem resize|replace)\b/,
  },
  cryptsetup: {
    dangerous: /^(?:luksFormat|erase|luksErase|luksKillSlot|luksRemoveKey|reencrypt)\b/,
    changing: /^(?:open|close|luksOpen|luksClose|luksAddKey|resize)\b/,
  },
  restic: {
    withValue: '-r --repo -p --password-file',
    dangerous: /^(?:restore|forget|prune|rewrite)\b/,
    changing: /^(?:backup|init|unlock|tag|copy|migrate|repair)\b/,
  },
  borg: {
    dangerous: /^(?:delete|prune|extract|compact|recreate)\b/,
    changing: /^(?:create|init|upgrade|break-lock)\b/,
  },
  rclone: {
    dangerous: /^(?:delete|deletefile|purge|sync|rmdirs?|cleanup|dedupe)\b/,
    changing: /^(?:copy|copyto|move|moveto|mkdir|rcat|bisync)\b/,
  },
  s3cmd: {
    withValue: '-c --config',
    dangerous: /^(?:del|rm|rb)\b/,
    changing: /^(?:put|sync|cp|mv|mb|setacl)\b/,
  },
  s5cmd: { dangerous: /^(?:rm|rb)\b/, changing: /^(?:cp|mv|sync|mb)\b/ },
  'apt-get': {
    withValue: '-o -t',
    dangerous: /^(?:remove|purge|autoremove)\b/,
    changing: /^(?:install|upgrade|dist-upgrade|full-upgrade)\b/,
  },
  apt: {
    withValue: '-o -t',
    dangerous: /^(?:remove|purge|autoremove)\b/,
    changing: /^(?:install|upgrade|dist-upgrade|full-upgrade)\b/,
  },
  yum: { dangerous: /^(?:remove|erase|autoremove)\b/, changing: /^(?:install|update|upgrade|downgrade)\b/ },
  dnf: { dangerous: /^(?:remove|erase|autoremove)\b/, changing: /^(?:install|update|upgrade|downgrade)\b/ },
  service: { changing: /\s(?:start|stop|restart|reload)\b/ },
  ufw: { dangerous: /^reset\b/, changing: /^(?:allow|deny|enable|disable|delete|insert|reject)\b/ },
  nft: { dangerous: /^(?:flush|delete)\b/, changing: /^(?:add|insert|replace|create)\b/ },
  certbot: { dangerous: /^(?:delete|revoke)\b/, changing: /^(?:renew|certonly|run)\b/ },
  npm: { dangerous: /^unpublish\b/, changing: /^(?:publish|deprecate|dist-tag)\b/ },
};
