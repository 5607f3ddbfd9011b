import { expect, test } from 'vitest';

import { callsOf } from './calls.ts';
import { interactionOf } from './interaction.ts';
import { parseCommand } from './parsed-commands.ts';

function asking(script: string): readonly string[] {
  return callsOf(parseCommand(script))
    .filter((call) => interactionOf(call) !== undefined)
    .map(({ program }) => program);
}

test.each([
  ['kubectl -n queue exec -it pod -- ls', 'kubectl'],
  ['kubectl exec pod -i --tty -- ls', 'kubectl'],
  ['kubectl edit deploy/queue', 'kubectl'],
  ['docker run --rm -ti image bash -c ls', 'docker'],
  ['docker exec -t box ls', 'docker'],
  ['ssh -t host ls', 'ssh'],
  ['ssh -qtt host ls', 'ssh'],
  ['ssh host', 'ssh'],
  ['sudo vim x', 'vim'],
  ['ls | less', 'less'],
  ['top', 'top'],
  ['read -p "Sure? " answer', 'read'],
  ['read -rs -t 5 x', 'read'],
  ['sudo apt-get install jq', 'apt-get'],
  ['passwd alice', 'passwd'],
  ['sudo su', 'su'],
  ['psql -h db -U x', 'psql'],
  ['mysql -u root -p -e "select 1"', 'mysql'],
  ['mysql', 'mysql'],
  ['redis-cli -h cache', 'redis-cli'],
  ['python3', 'python3'],
  ['kubectl exec -i pod -- bash', 'bash'],
  ['git commit -a', 'git'],
  ['git rebase -i main', 'git'],
  ['crontab -e', 'crontab'],
  ['terraform apply', 'terraform'],
  ['terraform destroy', 'terraform'],
  ['gcloud sql instances delete x', 'gcloud'],
  ['az group delete -n x', 'az'],
  ['docker system prune', 'docker'],
  ['docker login registry', 'docker'],
  ['rm -i x', 'rm'],
  ['ssh-keygen -t ed25519 -f key', 'ssh-keygen'],
  ['fdisk /dev/sda', 'fdisk'],
  ['systemctl edit queue', 'systemctl'],
  ['watch ls', 'watch'],
])('wants a person: %s', (script, program) => {
  expect(asking(script)).toContain(program);
});

test.each([
  'kubectl exec -i pod -- psql -c "select 1" < /dev/null',
  'kubectl exec pod -- tail -t x',
  'kubectl logs pod --tail=20 -f',
  'kubectl run x --rm --attach --quiet --image=y -- ls',
  'docker run -d --name x -e TERM=it image',
  'docker run --rm image ls -it',
  'ssh host ls -t; ssh -N -f -L 1:a:2 host; ssh "$HOST" -- "ls"; ssh host <<< ls',
  'top -bn1; top -b -n 1',
  'read -r a b <<< "1 2"; while read -r x; do :; done < file; ls | while read x; do :; done',
  'read -r x < <(ls); read -r -u 3 x; { read -r a; } < file',
  'apt-get install -y jq; apt-get update; apt-get -qy upgrade; yum -y install jq; yes | apt-get install jq',
  'psql -XAtc "select 1"; psql -f x.sql; psql < x.sql; psql <<< "select 1"; psql --list; echo "select 1" | psql; psql --version',
  'mysql -uroot -psecret -e "select 1"; mysql queue < dump.sql',
  'redis-cli -h cache -p 6380 ping; sqlite3 x.db "select 1"; mongosh --eval 1',
  'python3 x.py; python3 -c 1; node - < x.mjs; bash script.sh; bash -c ls; bash <<< ls',
  'git commit -m x; git commit --amend --no-edit; git add .; git log -p',
  'crontab -l; su - postgres -c "ls"; sudo -u root ls',
  'terraform apply -auto-approve; terraform apply plan.out; terraform plan; terraform destroy -auto-approve',
  'gcloud sql instances delete x --quiet; az group delete -n x --yes; docker system prune -f',
  'docker login -u x --password-stdin < token; passwd -l alice; echo x | passwd --stdin alice',
  'rm -f x; rm -rf x; cp -a x y; ssh-keygen -t ed25519 -N "" -f key; fdisk -l',
  'echo read; echo "less vim top"; man_page=1',
  'git --no-pager log; journalctl -u queue --no-pager; systemctl status queue',
])('runs alone: %s', (script) => {
  expect(asking(script)).toEqual([]);
});
